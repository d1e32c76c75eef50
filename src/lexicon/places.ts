/** Countries, states and large cities in the forms that stand behind the name of an organisation; lower case. */
export const PLACES: ReadonlySet<string> = new Set(
  `
amsterdam
argentina
arizona
atlanta
australia
austria
baltimore
bangalore
barcelona
beijing
belgium
bengaluru
berkeley
berlin
boston
brazil
brussels
ca
california
cambridge
canada
chengdu
chennai
chicago
chile
china
colombia
colorado
copenhagen
czech republic
delhi
denmark
dublin
edinburgh
england
finland
florida
france
geneva
georgia
germany
greece
guangdong
guangzhou
hangzhou
helsinki
hong kong
hong kong sar
hungary
hyderabad
illinois
india
indiana
indonesia
iran
ireland
israel
italy
japan
korea
kyoto
lausanne
lisbon
london
los angeles
ma
madrid
malaysia
maryland
massachusetts
melbourne
mexico
michigan
milan
minnesota
montreal
moscow
mountain view
mumbai
munich
nanjing
netherlands
new delhi
new jersey
new york
new york city
new zealand
norway
nyc
ny
oslo
ottawa
oxford
pa
pakistan
palo alto
paris
pennsylvania
philadelphia
pittsburgh
poland
portugal
prague
princeton
qatar
redmond
republic of korea
rome
russia
san diego
san francisco
saudi arabia
scotland
seattle
seoul
shanghai
shenzhen
singapore
south africa
south korea
spain
stockholm
sweden
switzerland
sydney
taipei
taiwan
tel aviv
texas
the netherlands
tokyo
toronto
turkey
tx
u.k
u.s
u.s.a
uk
ukraine
united kingdom
united states
united states of america
usa
us
va
vancouver
vienna
vietnam
virginia
wa
wales
warsaw
washington dc
washington
wuhan
xi'an
zhejiang
zurich
zürich
上海
中国
北京
南京
台湾
天津
广州
成都
日本
杭州
武汉
深圳
美国
苏州
西安
重庆
长沙
香港
`
    .trim()
    .split('\n'),
);
