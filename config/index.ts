import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'

const root = path.resolve(__dirname, '..')
const target = process.env.TARO_ENV ?? 'h5'
/** Where the kit builds what it deploys, for which cloud environment, and the host of its files (config/deploy/build.ts). */
const {
  DEPLOY_DIR: deployDir = 'dist',
  DEPLOY_CLOUD_ENV: cloudEnv = '',
  DEPLOY_FILES_HOST: filesHost = '*.tcb.qcloud.la',
} = process.env

/** One build tool for both targets: `taro build --type weapp | h5`, into dist/weapp and dist/h5. */
export default defineConfig<'webpack5'>({
  projectName: 'renda-office',
  date: '2026-11-23',
  // Source pixels are screen pixels on a 375 px phone.
  designWidth: 375,
  deviceRatio: { 375: 2, 640: 1.17, 750: 1, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `${deployDir}/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  // A bare machine builds once: what it would keep for the next build costs more than the build.
  cache: { enable: !process.env.CI },
  plugins: [],
  // terser makes the mini-program smaller, and takes minutes over the browser's build, which has no limit.
  jsMinimizer: target === 'h5' ? 'esbuild' : 'terser',
  esbuild: { minify: { enable: true, config: { target: 'es2019', charset: 'utf8' } } },
  alias: { '@': path.join(root, 'src'), '@domain': path.join(root, 'domain') },
  defineConstants: { CLOUD_ENV: JSON.stringify(cloudEnv) },
  mini: {
    miniCssExtractPluginOption: { ignoreOrder: true },
    postcss: { pxtransform: { enable: true, config: {} }, cssModules: { enable: false } },
    webpackChain: (chain) => {
      chain.module.rule('script').include.add(path.join(root, 'domain'))
    },
  },
  h5: {
    // Wherever the page lies: the embedded cloud serves the same files at /app/ and at /desk/.
    publicPath: 'auto',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    // For the page's Content-Security-Policy (src/index.html).
    htmlPluginOption: { files: `https://${filesHost}` },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: {
      autoprefixer: { enable: true },
      // A fixed root size: on a wide screen things stay their size, and the layout uses the width.
      pxtransform: { enable: true, config: { minRootSize: 20, maxRootSize: 20 } },
      cssModules: { enable: false },
    },
    webpackChain: (chain) => {
      chain.module.rule('script').include.add(path.join(root, 'domain'))
      // Taro lets every page carry a copy of what it uses; the styles stay with it, for their order matters.
      chain.optimization.splitChunks({
        chunks: 'async',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          proofreader: {
            ...{ name: 'proofreader', type: /javascript/, enforce: true, priority: 2 },
            ...{ minChunks: 2, test: path.join(root, 'domain/proofreading') },
          },
          shared: { name: 'shared', type: /javascript/, enforce: true, minChunks: 4 },
        },
      })
    },
  },
} as UserConfigExport<'webpack5'>)
