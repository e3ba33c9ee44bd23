/**
 * The HTML that office programs put on the clipboard, in small: its head, its conditional comments, its broken lines
 * and its attributes without quotation marks are as Word 2016 and WPS 2019 write them.
 */
export const fromWord = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"
xmlns="http://www.w3.org/TR/REC-html40">

<head>
<meta http-equiv=Content-Type content="text/html; charset=utf-8">
<meta name=ProgId content=Word.Document>
<meta name=Generator content="Microsoft Word 15">
<link rel=File-List
href="file:///C:/Users/liu/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml>
 <w:WordDocument><w:View>Normal</w:View></w:WordDocument>
</xml><![endif]-->
<style>
<!--
 /* Style Definitions */
 p.MsoNormal, li.MsoNormal, div.MsoNormal
	{mso-style-unhide:no; margin:0cm; font-size:10.5pt;}
-->
</style>
</head>

<body lang=ZH-CN style='tab-interval:21.0pt'>
<!--StartFragment-->

${body}

<!--EndFragment-->
</body>

</html>`

export const fromWps = (
  body: string,
): string => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv=Content-Type  content="text/html; charset=utf-8" ><meta name=ProgId  content=Word.Document ><meta name=Generator  content="Microsoft Word 14" ><title></title><!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>liu</o:Author></o:DocumentProperties></xml><![endif]--><style>
@font-face{
font-family:"仿宋";
}
p.MsoNormal{
mso-style-name:正文;
margin:0pt;
}
</style></head><body style="tab-interval:21pt;text-justify-trim:punctuation;" ><!--StartFragment--><div class="Section0"  style="layout-grid:15.6000pt;" >${body}</div><!--EndFragment--></body></html>`

/** A picture of Word’s HTML: drawn for who knows its drawings, and named for the others. */
export const wordPicture = (n: number, alt = ''): string =>
  `<p class=MsoNormal><span lang=EN-US style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="图片_x0020_${n}" o:spid="_x0000_i102${n}"
 type="#_x0000_t75" style='width:30pt;height:20pt'><v:imagedata src="file:///C:/Users/liu/AppData/Local/Temp/msohtmlclip1/01/clip_image00${n}.png"/></v:shape><![endif]--><![if !vml]><img
width=40 height=27
src="file:///C:/Users/liu/AppData/Local/Temp/msohtmlclip1/01/clip_image00${n}.png"
alt="${alt}" v:shapes="图片_x0020_${n}"><![endif]></span><span lang=EN-US><o:p></o:p></span></p>`

/** The same pictures in the RTF beside it: each as it is, and again for old readers. */
export const rtfWith = (...pictures: { kind: 'png' | 'jpeg' | 'emf'; bytes: Buffer }[]): string =>
  `{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0 SimSun;}}{\\*\\listpicttable{\\*\\shppict{\\*\\listpicture{\\pict\\pngblip 89504e470d0a1a0a}}}}\\pard \\u20250?${pictures
    .map(
      ({ kind, bytes }) =>
        `{\\*\\shppict {\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\picw1058\\pich706\\${kind}blip\\bliptag-1384572\n{\\*\\blipuid ad78f8a4b8e6f1d2c3b4a59687786950}${hexLines(bytes)}}}{\\nonshppict{\\pict\\picw1058\\wmetafile8\n0100090000036e00}}`,
    )
    .join('\\par ')}}`

const hexLines = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/.{128}/g, (line) => `${line}\n`)
