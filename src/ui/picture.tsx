import { Image } from '@tarojs/components'
import './picture.scss'

interface PictureProps {
  src: string
  /** What it shows, for who cannot see it; empty when the text beside it says so. */
  alt: string
  className?: string
  /** cover: fills its frame, cut where it must be. whole: as wide as the text, never cut. */
  fit: 'cover' | 'whole'
  onPress?: () => void
}

export function Picture({ src, alt, className = '', fit, onPress }: PictureProps) {
  const classes = `picture picture--${fit} ${className}`
  if (process.env.TARO_ENV === 'h5') {
    return <img className={classes} src={src} alt={alt} loading="lazy" onClick={onPress} />
  }
  return (
    <Image
      className={classes}
      src={src}
      mode={fit === 'cover' ? 'aspectFill' : 'widthFix'}
      lazyLoad
      ariaLabel={alt}
      onClick={onPress}
    />
  )
}
