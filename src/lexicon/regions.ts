/** Codes of states and provinces as they stand behind a town: the United States, Canada, Australia. In capitals. */
export const REGION_CODES: ReadonlySet<string> = new Set(
  'AB ACT AK AL AR AZ BC CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MB MD ME MI MN MO MS MT NB NC ND NE NH NJ NL NM NS NSW NV NY OH OK ON OR PA PE QC QLD RI SC SD SK TAS TN TX UT VA VIC VT WA WI WV WY'.split(
    ' ',
  ),
);

/** Countries, states and provinces as they stand behind a town, in lower case. Common knowledge, written by hand. */
export const REGIONS: ReadonlySet<string> = new Set(
  `
afghanistan
alabama
alaska
albania
alberta
algeria
anhui
argentina
arizona
arkansas
armenia
australia
austria
azerbaijan
bahrain
bangladesh
bavaria
belarus
belgium
bolivia
bosnia and herzegovina
brasil
brazil
british columbia
bulgaria
california
cambodia
cameroon
canada
catalonia
chile
china
colombia
colorado
connecticut
costa rica
croatia
cuba
cyprus
czech republic
czechia
czechoslovakia
delaware
denmark
deutschland
ecuador
egypt
el salvador
england
españa
estonia
ethiopia
finland
florida
france
fujian
georgia
germany
ghana
greece
guangdong
guatemala
hawaii
hong kong
hubei
hunan
hungary
iceland
idaho
illinois
india
indiana
indonesia
iowa
iran
iraq
ireland
israel
italia
italy
jamaica
japan
jiangsu
jordan
kansas
kazakhstan
kentucky
kenya
korea
kuwait
latvia
lebanon
liechtenstein
lithuania
louisiana
luxembourg
macau
maine
malaysia
malta
manitoba
maryland
massachusetts
mexico
michigan
minnesota
mississippi
missouri
moldova
mongolia
montana
montenegro
morocco
mozambique
myanmar
nebraska
nepal
netherlands
nevada
new hampshire
new jersey
new mexico
new south wales
new york
new zealand
nigeria
north carolina
north dakota
north macedonia
northern ireland
norway
nova scotia
ohio
oklahoma
oman
ontario
oregon
p.r. china
pakistan
palestine
panama
paraguay
pennsylvania
peru
philippines
poland
portugal
pr china
puerto rico
qatar
quebec
queensland
québec
republic of korea
rhode island
romania
russia
rwanda
saskatchewan
saudi arabia
schweiz
scotland
senegal
serbia
shaanxi
shandong
sichuan
singapore
slovakia
slovenia
south africa
south carolina
south dakota
south korea
spain
sri lanka
sudan
suisse
sweden
switzerland
syria
taiwan
tanzania
tennessee
texas
thailand
the netherlands
tunisia
turkey
türkiye
u.k.
u.s.
u.s.a.
uae
uganda
uk
ukraine
united arab emirates
united kingdom
united states
united states of america
uruguay
us
usa
utah
uzbekistan
venezuela
vermont
victoria
vietnam
virginia
wales
washington
west virginia
wisconsin
wyoming
zambia
zhejiang
zimbabwe
österreich
`
    .trim()
    .split('\n'),
);
