import type { HeadingWords } from './heading-words.js';

/** Spanish section headings. */
export const SPANISH: HeadingWords = {
  phrases: {
    profile: `
      acerca de
      acerca de mi
      bienvenida
      bienvenidos
      biografia
      perfil
      presentacion
      quien soy
      resumen
      semblanza
      sobre mi
    `,
    publications: `
      articulos
      articulos cientificos
      articulos de revista
      articulos en congresos
      articulos en revistas
      capitulos de libro
      capitulos de libros
      comunicaciones
      contribuciones a congresos
      documentos de trabajo
      libros
      lista de publicaciones
      patentes
      ponencias
      produccion cientifica
      publicaciones
      publicaciones cientificas
      tesis
      tesis doctoral
      trabajos
      trabajos publicados
    `,
    experience: `
      actividad profesional
      cargos
      empleo
      estancias
      estancias de investigacion
      estancias en el extranjero
      experiencia
      experiencia academica
      experiencia investigadora
      experiencia laboral
      experiencia profesional
      posicion actual
      posiciones academicas
      puesto actual
      puestos
      puestos ocupados
      situacion profesional
      situacion profesional actual
    `,
    education: `
      educacion
      estudios
      estudios realizados
      formacion
      formacion academica
      grados academicos
      titulacion
      titulacion academica
      titulaciones
      titulos
      titulos academicos
    `,
    career: `
      curriculum
      curriculum vitae
      trayectoria
      trayectoria academica
      trayectoria profesional
    `,
    interests: `
      areas de especializacion
      areas de interes
      areas de investigacion
      campos de investigacion
      intereses
      intereses de investigacion
      investigacion
      lineas de investigacion
      palabras clave
      temas de investigacion
    `,
    awards: `
      becas
      distinciones
      galardones
      honores
      premios
      premios y distinciones
      reconocimientos
    `,
    teaching: `
      actividad docente
      asignaturas
      asignaturas impartidas
      cursos
      cursos impartidos
      docencia
      ensenanza
      ensenanzas
      experiencia docente
      labor docente
      materias
      materias impartidas
    `,
    talks: `
      charlas
      conferencias
      conferencias invitadas
      presentaciones
      seminarios
    `,
    students: `
      alumnos
      direccion de tesis
      direccion de tesis doctorales
      doctorandos
      estudiantes
      estudiantes de doctorado
      estudiantes de maestria
      ex alumnos
      exalumnos
      formacion de recursos humanos
      grupo de investigacion
      tesis codirigidas
      tesis de maestria dirigidas
      tesis dirigidas
      tesis en curso
      tesistas
      trabajos de fin de master dirigidos
      trabajos fin de master dirigidos
    `,
    service: `
      actividades
      actividades profesionales
      afiliaciones
      cargos academicos
      cargos de gestion
      cargos institucionales
      comites
      divulgacion
      gestion
      gestion academica
      gestion universitaria
      membresias
      otros meritos
      responsabilidades
      servicio
      servicio a la comunidad
      transferencia
      transferencia tecnologica
    `,
    news: `
      noticias
      novedades
    `,
    projects: `
      proyectos
      proyectos de investigacion
      software
    `,
    grants: `
      financiacion
      financiamiento
    `,
    contact: `
      contacto
      datos de contacto
      direccion
      informacion de contacto
    `,
    links: `
      enlaces
      enlaces de interes
    `,
    other: `
      habilidades
      idiomas
    `,
  },
  divisions: {
    publications: `
      congresos
      en prensa
      en preparacion
      enviados
      revistas
    `,
    any: `
      actuales
      anteriores
      en curso
      pasados
    `,
    rest: `
      otros
    `,
  },
  heads: {
    publications: 'publicaciones articulos libros capitulos',
    awards: 'premios becas',
    teaching: 'cursos docencia',
    projects: 'proyectos',
    students: 'estudiantes tesis',
    talks: 'charlas conferencias',
  },
  modifiers: `
    academica academicas actual actuales cientifica cientificas con de del destacadas destacados e el en la las los mas mi mis o otras otros
    por principales profesional recientes seleccionadas seleccionados seleccion y
  `,
};
