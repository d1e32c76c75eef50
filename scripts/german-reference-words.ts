/** Words for made-up German references: common knowledge, written by hand. */

const lines = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim());
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Nouns in the nominative, with their genitive after the bar. */
export const GERMAN_NOUNS: readonly (readonly [string, string])[] = words(`
Gesellschaft|Gesellschaft Arbeit|Arbeit Bildung|Bildung Familie|Familie Politik|Politik Kultur|Kultur Sprache|Sprache Geschichte|Geschichte
Wissenschaft|Wissenschaft Technik|Technik Wirtschaft|Wirtschaft Jugend|Jugend Migration|Migration Integration|Integration Identität|Identität
Moderne|Moderne Demokratie|Demokratie Öffentlichkeit|Öffentlichkeit Ungleichheit|Ungleichheit Gewalt|Gewalt Macht|Macht Stadt|Stadt
Umwelt|Umwelt Religion|Religion Erziehung|Erziehung Kommunikation|Kommunikation Literatur|Literatur Kunst|Kunst Philosophie|Philosophie
Theorie|Theorie Praxis|Praxis Methode|Methode Forschung|Forschung Entwicklung|Entwicklung Organisation|Organisation Verwaltung|Verwaltung
Gesundheit|Gesundheit Medizin|Medizin Pflege|Pflege Schule|Schule Universität|Universität Hochschule|Hochschule Wahl|Wahl Partei|Partei
Staat|Staates Krieg|Krieges Markt|Marktes Recht|Rechts Wandel|Wandels Raum|Raums Körper|Körpers Alltag|Alltags Beruf|Berufs
Unternehmen|Unternehmens Handeln|Handelns Wissen|Wissens Denken|Denkens Leben|Lebens Alter|Alters Geschlecht|Geschlechts Vertrauen|Vertrauens
Sozialstaat|Sozialstaats Kapitalismus|Kapitalismus Roman|Romans Nationalsozialismus|Nationalsozialismus Mittelalter|Mittelalters
Medien|Medien Netzwerke|Netzwerke Einstellungen|Einstellungen Lebensläufe|Lebensläufe Institutionen|Institutionen Märkte|Märkte
`).map((pair) => pair.split('|') as [string, string]);

/** Adjectives with the ending -e. */
export const GERMAN_ADJECTIVES: readonly string[] = words(`
soziale politische kulturelle moderne empirische qualitative quantitative historische neue deutsche europäische öffentliche private berufliche
gesellschaftliche wissenschaftliche regionale internationale vergleichende theoretische praktische demokratische ökonomische ökologische
religiöse medizinische digitale biographische kritische pädagogische
`);

/** Titles: N noun, G noun in the genitive, A adjective, Y year, P place. */
export const GERMAN_TITLES: readonly string[] = lines(`
  Die A N
  A N und A N
  Zur N der G
  Zum Begriff der A G
  N und N in der A G
  N im A Wandel
  N, N und N
  Die N der G. Eine A Untersuchung
  N in Deutschland. A Analysen zur N der G
  Auf dem Weg in eine A N
  Was ist A N?
  Wozu noch N?
  Grundlagen der G
  Einführung in die N der G
  Der Wandel der G seit Y
  Zwischen N und N: Die A N in P
  N als N. Überlegungen zu einer A N der G
  Handbuch der G
  N und N. Festschrift zum 60. Geburtstag
  Soziologie der G
  Theorien der A G
  Die N der A G: Eine A Studie am Beispiel der G
  Strukturen der G. Ergebnisse einer A Befragung
  Lebensformen, N und A N
  Kritik der A N
  Ungleiche N. Zur A Bedeutung der G
  Das Ende der G?
  Probleme der A N und ihre N
  Von der N zur N
  N. Ein A Überblick
`);

/** Journals of the German-speaking humanities and social sciences. */
export const GERMAN_JOURNALS: readonly string[] = lines(`
  Archiv für Begriffsgeschichte
  Archiv für Kulturgeschichte
  Aus Politik und Zeitgeschichte
  Berliner Journal für Soziologie
  Das Argument
  Deutsche Vierteljahrsschrift für Literaturwissenschaft und Geistesgeschichte
  Deutsche Zeitschrift für Philosophie
  Diagnostica
  Forum Qualitative Sozialforschung
  Geschichte und Gesellschaft
  Historische Zeitschrift
  Historical Social Research
  Industrielle Beziehungen
  Journal für Psychologie
  Kölner Zeitschrift für Soziologie und Sozialpsychologie
  KZfSS
  Kursbuch
  Leviathan
  Medien & Kommunikationswissenschaft
  Merkur
  Mitteilungen aus der Arbeitsmarkt- und Berufsforschung
  Neue Politische Literatur
  Österreichische Zeitschrift für Soziologie
  Politische Vierteljahresschrift
  PROKLA
  Psychologische Rundschau
  Publizistik
  Schweizerische Zeitschrift für Soziologie
  Soziale Welt
  Soziologische Revue
  Sozialer Fortschritt
  Unterrichtswissenschaft
  Vierteljahrshefte für Zeitgeschichte
  WSI-Mitteilungen
  Zeitschrift für Bildungsforschung
  Zeitschrift für Erziehungswissenschaft
  Zeitschrift für Familienforschung
  Zeitschrift für Germanistik
  Zeitschrift für Geschichtswissenschaft
  Zeitschrift für Pädagogik
  Zeitschrift für Parlamentsfragen
  Zeitschrift für Politikwissenschaft
  Zeitschrift für Psychologie
  Zeitschrift für Soziologie
  ZA-Information
  ZUMA-Nachrichten
`);

/** Publishers of the German-speaking countries. */
export const GERMAN_PUBLISHERS: readonly string[] = lines(`
  Beck
  Böhlau
  Budrich
  Campus
  Campus Verlag
  de Gruyter
  Deutscher Universitäts-Verlag
  Duncker & Humblot
  Enke
  Fink
  Fischer
  Hogrefe
  Juventa
  Klett-Cotta
  Leske + Budrich
  Lit
  Luchterhand
  Metzler
  Mohr Siebeck
  Niemeyer
  Nomos
  Oldenbourg
  Reclam
  Rowohlt
  Schöningh
  Springer VS
  Steiner
  Suhrkamp
  transcript
  UVK
  Vandenhoeck & Ruprecht
  VS Verlag für Sozialwissenschaften
  Westdeutscher Verlag
  Wissenschaftliche Buchgesellschaft
`);

/** Places of publishers as German references print them. */
export const GERMAN_PLACES: readonly string[] = lines(`
  Baden-Baden
  Berlin
  Berlin/New York
  Bielefeld
  Bonn
  Darmstadt
  Frankfurt
  Frankfurt a. M.
  Frankfurt a.M.
  Frankfurt am Main
  Frankfurt/M.
  Frankfurt/Main
  Freiburg
  Göttingen
  Hamburg
  Köln
  Konstanz
  Leipzig
  München
  Münster
  Neuwied
  Opladen
  Paderborn
  Reinbek
  Stuttgart
  Tübingen
  Weinheim
  Wien
  Wiesbaden
  Würzburg
  Zürich
`);

/** Family names. */
export const GERMAN_FAMILIES: readonly string[] = words(`
Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz
Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Schmitz Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber
Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann
Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas
Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer Habermann Luckner Schimank
`);

/** Given names. */
export const GERMAN_GIVEN: readonly string[] = words(`
Hans Peter Michael Thomas Andreas Wolfgang Klaus Jürgen Günter Stefan Christian Uwe Werner Horst Frank Dieter Manfred Gerhard Hans-Joachim
Bernd Karl Heinz Martin Rainer Karl-Heinz Rolf Ulrich Ralf Jörg Hartmut Wilhelm Friedrich Helmut Niklas Axel Max Georg Maria Ursula Monika Petra
Elisabeth Sabine Renate Helga Karin Brigitte Ingrid Erika Andrea Gisela Claudia Susanne Gabriele Christa Christine Hildegard Anna Birgit Barbara
Regina Elke Jutta Heike Katharina Julia Anja Ute Silvia Angelika
`);
