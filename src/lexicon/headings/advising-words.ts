/** Words of headings over the owner's students, folded, of all languages together; each list is words between white space. */

/** Those who are advised: "PhD students supervised". */
export const ADVISED_PEOPLE = `
  advisees alunas alunos doctorandas doctorandos doctorantes doctorants doktoranden doktorandinnen dottorande dottorandi doutorandas
  doutorandos estudantes estudiantes etudiantes etudiants interns laureandi masterstudenten mentees mestrandas mestrandos phds postdocs
  postdoctorants postdoktoranden promovendi promovierende stagiaires studenten studenti studentinnen students supervisees tesistas tesisti undergrads
  undergraduates
`;

/** Those who are advised only with a degree beside them: "PhD graduates", "doctoral candidates". */
export const ADVISED_WITH_DEGREE = `
  assistants associates candidates fellows finishers graduates laureates researchers
`;

/** One of those, where who advised is told: "Student supervised by me". */
export const ADVISED_PERSON = `
  doctorant doktorand etudiant intern postdoc student
`;

/** What those write; of the owner's students only where the heading says that it was supervised, or that many were completed. */
export const ADVISED_WORKS = `
  abschlussarbeiten bachelorarbeiten diplomarbeiten dissertation dissertationen dissertations masterarbeiten memoires monografias
  promotionen stage stages studienarbeiten teses tesi tesis theses thesis trabajos trabalhos
`;

/** Works of which nobody has written several: with {@link COMPLETED} they are of students. */
export const MANY_WORKS = `
  bachelorarbeiten dissertationen dissertations masterarbeiten promotionen teses theses
`;

/** What says that the owner advises. */
export const ADVISING = `
  accompagnement advise advised advising betreut betreute betreuten betreuter betreuung betreuungen chaired coadvised cochaired
  codirected codirection codirigees codirigidas coencadrees coencadrement coencadres cosupervised cosupervision cosupervize cosupervized
  direccion directed direction dirigees diriges dirigidas dirigidos encadre encadrees encadrement encadrements encadres guided mentored
  mentoring mentorship orientacao orientacoes orientadas orientados seguite supervise supervised supervising supervision supervisionadas
  supervisionados supervisiones supervisions supervizados supervize supervized tutored
`;

/** States that are of students or theses and of no other thing that a heading names. */
export const COMPLETED = `
  abgeschlossene completed concluidas defended defendidas defendues finished graduated laufende leidas ongoing soutenues
`;

/** Degrees and levels of those who are advised. */
export const ADVISED_LEVELS = `
  bachelor bachelors college dea diploma doctorado doctoral doctorales doctorat doctorate doctoraux dottorato doutorado doutoramento
  grado graduate hdr honors honours licence licenciatura m1 m2 ma maestria magistrale magistrali master masters mba meng mestrado mphil
  ms msc pfc phd phds postdoc postdoctoral postgraduate predoctoral promotion senior tfg tfm triennale triennali undergrad undergraduate
`;

/** Words that may stand beside those and change nothing. */
export const BESIDE_ADVISING = `
  a aktuelle alumni am an anciens and antiguos as at au avec been being bsc by chair closely co collaborators con current currently d da
  das date de degree degrees dem der des di die direct do dos du e ehemalige ehemaliger eight en et etudiants five former formerly four
  from fruhere group have high i in intern international joint jointly la lab las le les los main many me meine members mentor multiple my
  nine of official on one or other ou our past ph post previous previously primary principal program programme projects recent recently
  research s sc school seven several since six so summer supervisor team ten that the their thesis three to together two und under ve
  visiting von we who whom with work worked working y year years
`;
