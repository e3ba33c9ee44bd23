/** Words that are mostly typed for others, and can be meant: each 疑似, wherever it stands. What is written > what is meant. */
export const doubtfulWords = `
进行检察>进行检查 进行了检察>进行了检查 权利监督>权力监督 权利清单>权力清单 权力保障>权利保障 叫作>叫做 订做>定做 既而>继而 给与>给予 基与>基于 等与>等于 暴裂>爆裂
贯彻始终>贯穿始终 驾御>驾驭 坐次>座次 就坐>就座 入坐>入座 绝不允许>决不允许 美奂绝伦>美轮美奂 毋需>无须 详实>翔实 谐调>协调 延用>沿用 启航>起航 赢利>盈利 职能部分>职能部门
招集>召集 折衷>折中 致词>致辞 作客>做客 全过程民主>全过程人民民主 行政权利>行政权力 既使>即使 既将>即将 勉力>勉励
`
