import type { HeadingWords } from './heading-words.js';

/** Japanese section headings. */
export const JAPANESE: HeadingWords = {
  phrases: {
    profile: `
      プロファイル
      プロフィール
      基本情報
      紹介
      自己紹介
    `,
    publications: `
      その他の論文
      主要業績
      主要論文
      予稿
      出版物
      博士論文
      原著論文
      口頭論文
      国内会議
      国際会議
      国際会議論文
      学位論文
      学術図書
      学術論文
      学術雑誌論文
      書籍
      査読付き国際会議
      査読付き論文
      査読付論文
      査読有論文
      業績
      業績リスト
      特許
      発表論文
      研究業績
      紀要
      総説
      編著
      著作
      著書
      著書論文
      解説
      解説記事
      論文
      論文リスト
      論文誌
      雑誌論文
    `,
    experience: `
      所属
      研究歴
      経歴職歴
      職歴
    `,
    education: `
      学位
      学歴
    `,
    career: `
      学歴 職歴
      学歴と職歴
      学歴及び職歴
      学歴職歴
      履歴
      略歴
      経歴
    `,
    interests: `
      専門
      専門分野
      研究キーワード
      研究テーマ
      研究内容
      研究分野
      研究紹介
      研究興味
      研究関心
      研究領域
      興味
      関心
    `,
    awards: `
      受賞
      受賞歴
      奨学金
      表彰
      賞
    `,
    teaching: `
      担当授業
      担当科目
      担当講義
      授業
      教育
      教育歴
      教育活動
      教育経験
      講義
    `,
    talks: `
      ポスター発表
      口頭発表
      学会発表
      招待講演
      発表
      講演
      講演発表
    `,
    students: `
      メンバー
      卒業生
      学生
      指導学生
      研究室メンバー
    `,
    service: `
      委員
      委員歴
      学会活動
      学術活動
      所属学会
      査読
      社会活動
      社会貢献
    `,
    news: `
      お知らせ
      ニュース
      新着情報
      更新情報
      最新情報
    `,
    projects: `
      ソフトウェア
      プロジェクト
      研究プロジェクト
    `,
    grants: `
      助成金
      外部資金
      研究助成
      研究費
      科研費
      競争的資金
    `,
    contact: `
      お問い合わせ
      アクセス
      連絡先
    `,
    links: `
      リンク
      リンク集
    `,
    other: `
      スキル
      メディア
      共同研究者
      募集
      研究者番号
      資格
      趣味
    `,
  },
  divisions: {
    publications: `
      国内学会
      国際学会
      投稿中
      査読あり
      査読なし
      査読付き
    `,
    any: `
      修士
      現在
      過去
    `,
    rest: `
      その他
    `,
  },
  heads: {
    publications: '論文 業績',
    awards: '受賞',
    talks: '発表 講演',
    teaching: '講義 科目',
  },
  modifiers: `
    と および 及び の 主な 主要 最近 近年 研究 国内 国際 年度 年 その他 など 等 リスト 一覧 情報
  `,
};
