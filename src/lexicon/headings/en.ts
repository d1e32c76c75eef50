import type { HeadingWords } from './heading-words.js';

/** English section headings, in lower case; plural and singular are entries of their own. */
export const ENGLISH: HeadingWords = {
  phrases: {
    profile: `
      about
      about me
      about myself
      academic bio
      academic biography
      academic profile
      bio
      bio sketch
      biographical information
      biographical note
      biographical sketch
      biography
      biosketch
      brief bio
      brief biography
      brief intro
      brief introduction
      general information
      in short
      intro
      introduction
      me
      overview
      personal information
      personal profile
      presentation
      professional profile
      professional summary
      profile
      self introduction
      short bio
      short biography
      summary
      welcome
      welcome to my academic home page
      welcome to my academic homepage
      welcome to my academic page
      welcome to my academic portfolio
      welcome to my academic site
      welcome to my academic web page
      welcome to my academic web site
      welcome to my academic webpage
      welcome to my academic website
      welcome to my home page
      welcome to my homepage
      welcome to my page
      welcome to my personal home page
      welcome to my personal homepage
      welcome to my personal page
      welcome to my personal portfolio
      welcome to my personal site
      welcome to my personal web page
      welcome to my personal web site
      welcome to my personal webpage
      welcome to my personal website
      welcome to my portfolio
      welcome to my professional home page
      welcome to my professional homepage
      welcome to my professional page
      welcome to my professional portfolio
      welcome to my professional site
      welcome to my professional web page
      welcome to my professional web site
      welcome to my professional webpage
      welcome to my professional website
      welcome to my site
      welcome to my web page
      welcome to my web site
      welcome to my webpage
      welcome to my website
      who am i
      who i am
    `,
    publications: `
      academic articles
      academic papers
      academic publications
      academic writing
      academic writings
      accepted papers
      all papers
      all publications
      archival papers
      article
      articles
      arxiv papers
      arxiv preprints
      bibliography
      book
      book chapter
      book chapters
      book manuscript
      book manuscripts
      book project
      book projects
      book reviews
      books
      books and monographs
      books in progress
      chapters
      chapters in books
      collaborative publications
      conference and journal papers
      conference and workshop papers
      conference article
      conference articles
      conference contributions
      conference paper
      conference papers
      conference proceeding
      conference proceedings
      conference publication
      conference publications
      conferences and journals
      contributions to edited volumes
      dissertation
      dissertations
      doctoral dissertation
      doctoral thesis
      drafts
      edited books
      edited collections
      edited volumes
      edited works
      editorials and letters
      encyclopedia entries
      extended abstracts
      forthcoming books
      full papers
      full publication list
      highlighted works
      issued patents
      job market paper
      journal and conference papers
      journal article
      journal articles
      journal paper
      journal papers
      journal publication
      journal publications
      journals and conferences
      key works
      list of publications
      magazine articles
      manuscripts
      manuscripts and articles
      miscellaneous publications
      monograph
      monographs
      my papers
      my publications
      new papers
      opinion pieces
      papers
      papers in progress
      patent
      patents
      patents and applications
      peer reviewed articles
      peer reviewed journal articles
      peer reviewed papers
      peer reviewed publications
      ph d dissertation
      ph d thesis
      phd dissertation
      phd thesis
      popular writing
      pre print
      pre prints
      preprint
      preprints
      proceedings
      public scholarship
      publication
      publication highlights
      publication list
      publications
      publications and patents
      publications and preprints
      publications list
      published articles
      published papers
      published work
      published works
      recent works
      refereed articles
      refereed conferences
      refereed journals
      refereed papers
      representative work
      representative works
      research articles
      research in progress
      research output
      research outputs
      research papers
      research publications
      resting papers
      review articles
      reviewed articles
      scholarly articles
      scholarly publications
      scholarly work
      scholarly works
      scientific articles
      scientific papers
      scientific publications
      selected papers
      selected publications
      selected work
      selected works
      short papers
      survey papers
      surveys
      tech reports
      technical report
      technical reports
      theses
      thesis
      tutorial papers
      unpublished manuscripts
      unpublished papers
      work in progress
      working paper
      working papers
      works in progress
      workshop paper
      workshop papers
      workshop publications
      writing
      writings
    `,
    experience: `
      academic appointment
      academic appointments
      academic employment
      academic experience
      academic experiences
      academic position
      academic positions
      affiliations
      appointment
      appointments
      current affiliations
      current appointment
      current appointments
      current position
      current positions
      employment
      employment history
      employment record
      entrepreneurial experience
      entrepreneurship
      experience
      experiences
      industrial experience
      industrial experiences
      industrial positions
      industry
      industry experience
      industry experiences
      internship
      internship experience
      internship experiences
      internships
      jobs
      mobility and research stays
      other affiliations
      past affiliations
      past positions
      position
      positions
      positions held
      postdoctoral experience
      postdoctoral training
      previous affiliations
      previous appointments
      previous employment
      previous positions
      previously
      professional appointments
      professional employment
      professional experience
      professional experiences
      professional history
      professional positions
      research appointments
      research experience
      research experiences
      research positions
      research stays
      research stays abroad
      research visits
      visiting appointments
      visiting positions
      where i have been
      where i have worked
      where i ve been
      where i ve worked
      work
      work experience
      work experiences
      work history
      working experience
      working experiences
    `,
    education: `
      academic background
      academic credentials
      academic degrees
      academic education
      academic preparation
      academic qualifications
      academic training
      alma mater
      courses attended
      courses completed
      courses taken
      credentials
      degrees
      degrees earned
      education
      education background
      education history
      educational background
      educational history
      educational qualifications
      educations
      formal education
      graduate courses taken
      graduate coursework
      graduate studies
      higher education
      post graduate training
      postgraduate training
      qualifications
      relevant course work
      relevant courses
      schooling
      selected coursework
      studies
      training
      undergraduate studies
      university education
    `,
    career: `
      academic career
      academic cv
      academic history
      academic journey
      background
      biographical timeline
      career
      career history
      career path
      curriculum vitae
      cv
      my cv
      professional and academic journey
      professional background
      professional career
      professional journey
      resume
      timeline
      vita
      vitae
    `,
    interests: `
      academic interest
      academic interests
      area of interest
      area of specialisation
      area of specialization
      areas of competence
      areas of concentration
      areas of expertise
      areas of focus
      areas of interest
      areas of research
      areas of specialisation
      areas of specialization
      areas of study
      current interests
      current research
      current research interests
      current research topics
      disciplines
      domains of expertise
      expertise
      fields of expertise
      fields of interest
      fields of research
      fields of specialisation
      fields of specialization
      fields of study
      focus areas
      interest
      interest areas
      interests
      keywords
      lines of research
      main research interests
      primary areas of research
      primary fields
      research
      research activities
      research activity
      research area
      research areas
      research direction
      research directions
      research domains
      research field
      research fields
      research foci
      research focus
      research highlights
      research interest
      research interests
      research keywords
      research lines
      research overview
      research specialization
      research statement
      research summary
      research theme
      research themes
      research topic
      research topics
      research vision
      scientific interests
      specialisation
      specialisations
      specialization
      specializations
      specialties
      teaching and research interests
      technical interests
      topics of interest
      what i work on
    `,
    awards: `
      academic awards
      academic honors
      accolades
      accomplishments
      achievement
      achievements
      award
      awards
      awards and nominations
      awards received
      best paper awards
      bursaries
      certificates of merit
      competition awards
      competitions
      contests
      distinction
      distinctions
      fellowship
      fellowships
      fellowships and assistantships
      fellowships and awards
      grants and awards
      honor
      honorary titles
      honors
      honour
      honours
      medals
      prize
      prizes
      recognition
      recognitions
      reward
      rewards
      scholarship
      scholarships
      scholastic achievements
    `,
    teaching: `
      class
      classes
      classes taught
      course
      course development
      course list
      course material
      course materials
      course pages
      course websites
      courses
      courses assisted
      courses designed
      courses developed
      courses i have taught
      courses i taught
      courses i teach
      courses instructed
      courses offered
      courses taught
      courses this autumn
      courses this fall
      courses this quarter
      courses this semester
      courses this spring
      courses this summer
      courses this term
      courses this winter
      courses this year
      current courses
      guest lectures
      guest lecturing
      in the classroom
      instructional experience
      instructor
      instructor of record
      instructorships
      lecture notes
      lectures
      lecturing
      lecturing experience
      modules taught
      past courses
      pedagogy
      previous courses
      previously taught
      seminars taught
      subjects taught
      ta
      ta experience
      taing
      tas
      taught courses
      teaching
      teaching activities
      teaching activity
      teaching assistance
      teaching assistant
      teaching assistant experience
      teaching assistantship
      teaching assistantship experience
      teaching assistantships
      teaching duties
      teaching experience
      teaching experiences
      teaching fellow
      teaching history
      teaching material
      teaching materials
      teaching overview
      teaching portfolio
      teaching positions
      teaching record
      teaching responsibilities
      teaching roles
      teaching summary
      this semester s courses
      this term s courses
      tutorials taught
      tutoring
      tutoring experience
      workshops taught
    `,
    talks: `
      colloquia
      conference presentations
      conference talks
      contributed talks
      invited lectures
      invited presentations
      invited seminars
      invited speaker
      invited talk
      invited talks
      keynote
      keynotes
      oral presentations
      panel
      panel discussions
      panels
      panels and talks
      plenary talks
      presentations
      recorded talks
      seminar talks
      seminars
      seminars and conferences
      slides
      speaking
      speaking engagements
      talk
      talks
      tutorials
      upcoming talks
    `,
    students: `
      academic children
      academic descendants
      advisee
      advisees
      advising
      advising experience
      alumni
      as adviser
      as advisor
      as supervisor
      as thesis adviser
      as thesis advisor
      as thesis supervisor
      bachelor s theses
      bachelor theses
      bachelors theses
      co supervision
      current group members
      current lab members
      current members
      current students
      diploma theses
      doctoral students
      former lab members
      former members
      former students
      graduate advising
      graduate students
      group
      group members
      honors theses
      honours theses
      interns hosted
      joint supervision
      lab
      lab alumni
      lab members
      master s students
      master s theses
      master students
      master theses
      masters students
      masters theses
      members
      mentees
      mentoring
      mentorship
      mentorship experience
      mphil students
      ms students
      msc students
      my group
      my students
      our group
      our lab
      our team
      past group members
      past members
      past students
      people
      ph d alumni
      ph d students
      ph d supervision
      phd alumni
      phd students
      phd supervision
      phds
      post docs
      postdocs
      postdoctoral fellows
      postdoctoral researchers
      postdoctoral scholars
      postgraduate students
      previous students
      research group
      research team
      research trainees
      senior theses
      student alumni
      student mentoring
      student supervision
      student theses
      students
      students advised
      students and alumni
      students and postdocs
      students mentored
      students supervised
      students supervision
      supervised students
      supervised theses
      supervision
      supervision experience
      supervisions
      supervisory experience
      team
      team members
      theses supervised
      thesis supervision
      trainees
      undergrad students
      undergrads
      undergraduate researchers
      undergraduate students
      visiting students
      visitors
    `,
    service: `
      academic activities
      academic engagement
      academic engagements
      academic leadership
      academic service
      academic services
      activities
      administration
      administrative duties
      administrative experience
      administrative positions
      administrative responsibilities
      administrative roles
      administrative service
      affiliations and memberships
      area chair
      committee work
      committees
      community service
      conference organisation
      conference organization
      conference reviewer
      conference reviewers
      conference service
      conferences organised
      conferences organized
      dissertation committees
      diversity and inclusion
      doctoral committees
      doctoral juries
      editorial
      editorial activities
      editorial board
      editorial boards
      editorial service
      elected offices
      elected positions
      event organisation
      event organization
      events organised
      events organized
      external reviewer
      external service
      invited reviewer
      journal reviewer
      journal reviewers
      juries
      leadership
      leadership and service
      leadership experience
      leadership positions
      leadership roles
      membership
      memberships
      organisation of conferences
      organised conferences
      organised conferences and schools
      organised events
      organised schools
      organised sessions
      organised workshops
      organised workshops and schools
      organization
      organization of conferences
      organized conferences
      organized conferences and schools
      organized events
      organized schools
      organized sessions
      organized workshops
      organized workshops and schools
      organizer
      organizing
      other activities
      other professional activities
      outreach
      outreach activities
      pc member
      pc membership
      pc memberships
      peer review
      peer reviewer
      phd juries
      positions of leadership
      positions of responsibility
      positions of trust
      professional activities
      professional activity
      professional affiliations
      professional engagement
      professional membership
      professional memberships
      professional service
      professional services
      program committee
      program committee member
      program committee memberships
      program committees
      programme committees
      public service
      refereeing
      responsibilities
      review
      reviewer
      reviewer service
      reviewing
      scholarly service
      schools organised
      schools organized
      scientific activities
      service
      service to the community
      service to the profession
      services
      sessions organised
      sessions organized
      societies
      thesis juries
      university service
      volunteer
      volunteer experience
      volunteering
      workshop organisation
      workshop organization
      workshops organised
      workshops organized
    `,
    news: `
      announcement
      announcements
      highlights
      latest news
      latest updates
      new
      news
      news and events
      news archive
      past news
      recent activities
      recent events
      recent highlights
      recent news
      recent updates
      upcoming events
      upcoming travel
      update
      updates
      what is new
      what s new
    `,
    projects: `
      artifacts
      code
      codes
      current project
      current projects
      data
      datasets
      demos
      funded projects
      on going projects
      ongoing projects
      open source
      open source contributions
      open source projects
      open source software
      past project
      past projects
      personal projects
      portfolio
      project
      project experience
      project experiences
      project involvement
      projects
      research project
      research project experience
      research projects
      selected projects
      side projects
      software
      softwares
      tools
    `,
    grants: `
      current and pending support
      current funding
      current support
      external funding
      financial support
      funded research
      funding
      fundings
      grant
      grant support
      grants
      grants and contracts
      grants and funding
      grants received
      research funding
      research grant
      research grants
      research support
      sponsored projects
      sponsored research
      sponsors
    `,
    contact: `
      address
      connect
      connect with me
      contact
      contact details
      contact info
      contact information
      contact me
      contacts
      correspondence
      elsewhere
      email
      find me
      find me online
      get in touch
      how to reach me
      let s connect
      location
      mailing address
      office
      office hours
      physical address
      postal address
      reach me
      where to find me
    `,
    links: `
      bookmarks
      external links
      find out more
      handy links
      interesting links
      links
      other links
      quick links
      related links
      resources
      useful links
    `,
    other: `
      acknowledgement
      acknowledgements
      acknowledgment
      acknowledgments
      ad
      advice
      advisor
      advisors
      beyond research
      blog
      blog posts
      blogs
      call for papers
      certificates
      certifications
      co authors
      coauthors
      collaborator
      collaborators
      collaborators and friends
      computer skills
      disclaimer
      erdos number
      extracurricular activities
      faq
      friends
      fun
      fun facts
      hiring
      hobbies
      hobbies and interests
      hobby
      in the media
      in the news
      information for prospective students
      join my group
      join the group
      join us
      joining the group
      language skills
      languages
      media
      media coverage
      mentors
      music
      note for prospective students
      notes
      open positions
      opening
      openings
      opportunities
      other interests
      patrons
      personal
      personal interests
      personal life
      photos
      podcast
      podcasts
      position openings
      positions available
      posts
      press
      press coverage
      prospective student
      prospective students
      quotes
      random
      recent posts
      recruiting
      recruitment
      referees
      references
      relevant coursework
      skills
      student awards
      student honors
      technical expertise
      technical skills
      trivia
      vacancies
      videos
      visitor map
      we are hiring
      work with me
    `,
  },
  divisions: {
    publications: `
      abstracts
      accepted
      commentaries
      comments
      conference
      conferences
      datasets and software
      editorials
      forthcoming
      hot off the press
      in preparation
      in press
      in progress
      in refereed conferences
      in refereed journals
      in review
      in submission
      international conferences
      international journals
      interviews
      journal
      journals
      letters
      major conferences
      manuscripts in preparation
      manuscripts under review
      op eds
      peer reviewed
      popular articles
      popular science
      poster
      poster presentations
      poster sessions
      posters
      posters and demos
      published
      refereed
      reports
      reviews
      revise and resubmit
      submitted
      to appear
      transactions
      translations
      under review
      under revision
      under submission
      workshop
      workshops
    `,
    students: `
      graduate student
      interns
      master student
      masters student
      ms student
      ph d student
      phd student
      postdoc
      undergraduate student
      visiting student
    `,
    any: `
      current
      doctoral
      earlier
      former
      graduate
      international
      invited
      m phil
      m s
      m sc
      ma
      master
      master s
      masters
      mphil
      ms
      msc
      national
      older
      ongoing
      other
      past
      ph d
      phd
      post doc
      postdoctoral
      previous
      prior
      recent
      selected
      undergrad
      undergraduate
      upcoming
      visiting
    `,
    rest: `
      misc
      miscellanea
      miscellaneous
      miscellany
      others
      various
    `,
  },
  heads: {
    publications: 'articles papers preprints publications manuscripts theses monographs',
    awards: 'awards honors honours prizes fellowships scholarships',
    talks: 'talks presentations lectures seminars',
    students: 'supervision alumni advisees students postdocs members mentees',
    teaching: 'courses teaching classes',
    interests: 'interests',
    service: 'service services reviewer reviewing committees memberships activities',
    projects: 'projects software',
    experience: 'appointments employment experience experiences internships positions',
    education: 'degrees qualifications',
    grants: 'funding grants',
    news: 'news',
  },
  modifiers: `
    a academic academics accepted all also and as at author authored brief by co collaborative competitive complete
    conference conferences contest contests contributions current d detailed domestic downloads during earlier early english external
    featured first for former from full future general graduate group held here hold honorary honors i important in industrial
    industry information international invited joint journal journals key lab last latest latex list lists main major master masters
    me more most ms my national new notable of official old older on ongoing other our out own part participation past peer personal
    ph phd plus pre previous prior professional published recent recently refereed related relevant representative research reverse
    reviewed scholarly scientific select selected selection selective short since so some student sub teaching technical the this to
    together top undergraduate up upcoming various versions via view visiting with within working workshop workshops year years
  `,
};
