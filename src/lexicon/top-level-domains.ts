// Source: the root zone database of IANA (facts); of the generic ones those that people have mail at.

/** Generic top-level domains. */
const GENERIC = `
academy ai app arpa biz blog cat cloud club codes com community company data design dev digital earth
edu education email engineer engineering expert foundation gov guru health host info ing int institute
international io jobs ltd lab link live me media mil mobi museum name net network news ninja one online
org page ph post press pro pub research run school science services site social software solutions space
studio systems tech technology tel tips today tools top university website wiki work works world xyz zone
berlin hamburg koeln london nrw paris quebec swiss tokyo wales wien bayern brussels eus gal scot amsterdam
google microsoft apple amazon
`;

/** Country codes. */
const COUNTRIES = `
ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca
cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo
fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je
jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo
mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt
pw py qa re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk
tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw
`;

/** The last parts that a mail domain can have, lower case. */
export const TOP_LEVEL_DOMAINS: ReadonlySet<string> = new Set(`${GENERIC} ${COUNTRIES}`.split(/\s+/u).filter(Boolean));
