import type { HeadingWords } from './heading-words.js';

/** Portuguese section headings. */
export const PORTUGUESE: HeadingWords = {
  phrases: {
    profile: `
      apresentacao
      biografia
      perfil
      quem sou
      resumo
      sobre
      sobre mim
    `,
    publications: `
      artigos
      artigos completos publicados em periodicos
      artigos em conferencias
      artigos em periodicos
      artigos publicados
      capitulos de livro
      capitulos de livros
      livros
      livros publicados
      outras publicacoes
      patentes
      producao bibliografica
      producao cientifica
      publicacoes
      publicacoes selecionadas
      tese de doutorado
      teses
      textos em jornais
      trabalhos
      trabalhos completos publicados em anais de congressos
      trabalhos em eventos
      trabalhos publicados
    `,
    experience: `
      atuacao profissional
      cargo atual
      cargos
      cargos ocupados
      estagios
      experiencia
      experiencia academica
      experiencia profissional
      percurso profissional
      situacao profissional
    `,
    education: `
      educacao
      formacao
      formacao academica
      formacao academica e titulacao
      formacao academica titulacao
      titulacao
    `,
    career: `
      carreira
      curriculo
      percurso academico
      trajetoria
      trajetoria academica
    `,
    interests: `
      areas de atuacao
      areas de interesse
      areas de pesquisa
      interesses
      interesses de pesquisa
      investigacao
      linhas de investigacao
      linhas de pesquisa
      pesquisa
      temas de investigacao
      temas de pesquisa
    `,
    awards: `
      bolsas
      distincoes
      premios
      premios e titulos
    `,
    teaching: `
      atividade docente
      atividades de ensino
      aulas
      disciplinas
      disciplinas lecionadas
      disciplinas ministradas
      docencia
      ensino
      experiencia docente
    `,
    talks: `
      apresentacoes
      palestras
      palestras convidadas
      seminarios
    `,
    students: `
      alunos
      alunos de doutorado
      alunos de graduacao
      alunos de iniciacao cientifica
      alunos de mestrado
      alunos de pos graduacao
      alunos orientados
      dissertacoes orientadas
      estudantes
      ex alunos
      orientacoes
      orientacoes academicas
      orientacoes concluidas
      orientacoes de doutorado
      orientacoes de mestrado
      orientacoes em andamento
      orientandos
      supervisoes
      teses orientadas
    `,
    service: `
      administracao
      atividades administrativas
      atividades profissionais
      cargos administrativos
      cargos de gestao
      gestao academica
      servico
    `,
    news: `
      noticias
      novidades
    `,
    projects: `
      projetos
      projetos de pesquisa
    `,
    grants: `
      financiamento
      fomento
    `,
    contact: `
      contacto
      contactos
      contato
      endereco
    `,
    links: `
      ligacoes
    `,
    other: `
      idiomas
    `,
  },
  divisions: {
    publications: `
      conferencias
      periodicos
    `,
    any: `
      anteriores
      atuais
      concluidas
      em andamento
    `,
    rest: `
      outros
    `,
  },
  heads: {
    publications: 'publicacoes artigos livros',
    awards: 'premios bolsas',
    projects: 'projetos',
    students: 'alunos orientacoes',
    talks: 'palestras',
  },
  modifiers: `
    academica academicas atuais cientifica com completa da das de do dos e em lista meus minha minhas mais na nas no nos o os outras outros
    por principais profissional recentes selecionadas selecionados
  `,
};
