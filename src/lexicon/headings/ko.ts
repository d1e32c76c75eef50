import type { HeadingWords } from './heading-words.js';

/** Korean section headings. */
export const KOREAN: HeadingWords = {
  phrases: {
    profile: `
      소개
      자기소개
      프로필
    `,
    publications: `
      국내논문
      국제논문
      국제학회
      논문
      논문 목록
      대표논문
      발표논문
      연구 논문
      연구논문
      연구실적
      연구업적
      저널
      저서
      주요논문
      출판
      출판물
      특허
      학술논문
    `,
    experience: `
      경력
      경력사항
      경험
      근무경력
      인턴
      주요경력
    `,
    education: `
      교육
      학력
      학력사항
    `,
    career: `
      약력
      이력
      이력서
      학력 및 경력
      학력및경력
    `,
    interests: `
      관심 분야
      관심분야
      연구
      연구 관심사
      연구 분야
      연구관심분야
      연구분야
      연구주제
    `,
    awards: `
      상훈
      수상
      수상 경력
      수상경력
      수상내역
      수상실적
      장학금
    `,
    teaching: `
      강의
      강의과목
      담당과목
      수업
      조교
    `,
    talks: `
      강연
      발표
      초청강연
    `,
    students: `
      구성원
      연구실 구성원
      졸업생
      지도학생
      학생
    `,
    service: `
      봉사
      학술활동
      학회활동
    `,
    news: `
      공지
      뉴스
      소식
      최근 소식
    `,
    projects: `
      과제
      연구과제
      프로젝트
    `,
    contact: `
      연락처
    `,
    links: `
      링크
    `,
    other: `
      모집
    `,
  },
  divisions: {
    publications: `
      국내학술지
      국제학술대회
      국제학술지
      학술대회
      학술지
    `,
    any: `
      박사과정
      석사과정
      현재
    `,
    rest: `
      기타
    `,
  },
  heads: { publications: '논문', awards: '수상', students: '학생' },
  modifiers: '및 최근 주요 대표 와 과 의',
};
