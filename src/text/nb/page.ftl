### Ord i diagrammer og i HTML-rapporten.

chart-groups = Gruppene
chart-contributions = Hva totalen består av
chart-points-of = { $points } av { $possible }
chart-strips = Intervjuernes poengsummer
chart-strips-legend = En prikk er poengsummen fra én intervjuer, et siffer så mange intervjuere med samme poengsum.
chart-strips-minimum = er minstekravet
chart-strips-ideal = er den beste poengsummen
chart-totals = Totalene
page-skip = Hopp til innholdet
page-kicker = Intervjurapport
page-contents = Innhold
page-candidates =
    { $count ->
    [one] 1 kandidat
   *[other] { $count } kandidater
    }
page-interviewers =
    { $count ->
    [one] 1 intervjuer
   *[other] { $count } intervjuere
    }
page-rubric = { $title }, versjon { $version }
page-interviewer = Intervjuer { $number }
page-ranking = Rangeringen
page-of-hundred = 0 til 100
page-what-if = Hva om?
page-what-if-how = Flytt en glidebryter for å gi et kriterium en annen vekt: Kandidatene rangeres på nytt etter de samme nøyaktige reglene. Minstekravene står fast. Det er rangeringen ovenfor som gjelder; ingenting lagres her.
page-what-if-reset = Tilbake til vurderingsmalens vekter
page-what-if-before = Plass før
page-what-if-all =
    { $count ->
    [one] Vis kandidaten
   *[other] Vis alle { $count } kandidatene
    }
page-what-if-first = Først med disse vektene: { $names } ({ $total }).
page-what-if-moved = { $number } kandidater har en annen plass enn i rangeringen.
page-what-if-same = Én kandidat har en annen plass enn i rangeringen.
page-what-if-still = Alle plassene er som i rangeringen.
page-what-if-weight = { $weight } ({ $share } %)
page-what-if-nothing = Alle vektene er 0: Ingenting teller, så det blir ingen rangering.
page-what-if-below = Under et minstekrav, uansett vekter: { $names }.
page-what-if-incomplete = Ufullstendig: { $names }.
page-matrix = Poengsummer per kriterium
page-matrix-how = Gjennomsnittlige poengsummer fra { $min } til { $max }; jo mørkere, desto høyere. En ramme betyr et snitt under minstekravet, en strek at ingen har gitt poengsum.
page-below = under minstekravet
page-pair = To lagt oppå hverandre
page-pair-one = Første kandidat
page-pair-two = Andre kandidat
page-difference = Forskjell
page-agreement = Hvor enige intervjuerne er
page-method = Metode og innstillinger
page-method-total = En total er det vektede gjennomsnittet av hva poengsummene er verdt, fra 0 til 100, regnet i nøyaktige brøker og avrundet først når den skrives. Der et kriterium har en beste poengsum, er poengsummer over den verdt mindre igjen.
page-method-missing = En manglende poengsum er verken 0 eller gjennomsnittet: Den er ikke med. Der ingen har gitt poengsum på et kriterium som teller, blir totalen et intervall, og det gis ingen plass.
page-method-places = Like totaler deler plass. Et snitt under minstekravet på et kriterium gjør at kandidaten står for seg, med begrunnelse. Anbefalingene gis til slutt og inngår ikke i totalen.
page-method-claim = Strukturerte intervjuer predikerer jobbprestasjoner med en validitet på omtrent 0,42, ustrukturerte omtrent 0,19 (Sackett mfl. 2022). En rangering hjelper mennesker å avgjøre; den avgjør ikke.
page-settings = Innstillinger
page-reveal-own = Intervjuerne ser andres poengsummer for en kandidat når de har levert sitt eget skjema.
page-reveal-all = Intervjuerne ser andres poengsummer for en kandidat når hele panelet har levert.
page-redacted-names = Utelatt her: navn. Kandidatene har id, intervjuerne nummer. Notater kan likevel inneholde navn.
page-redacted-evidence = Utelatt her: hva kandidatene sa og gjorde.
page-redacted-judgement = Utelatt her: intervjuernes vurderinger, styrker og anbefalinger.
page-inputs = Hva denne siden er laget av
page-inputs-how = Hver fil med fingeravtrykket av innholdet. «vurder verify» med denne siden sier om rangeringen følger av filene, og hvilke som er endret siden.
page-inputs-page = Hver fil med fingeravtrykket av innholdet. «vurder verify» med denne siden sier om siden følger av filene, og hvilke som er endret siden.
page-inputs-rubric = Vurderingsmalen med fingeravtrykket av innholdet. «vurder verify» med denne siden sier om malen er endret siden.
page-inputs-unnamed = Fingeravtrykket av alle filene denne siden er laget av. Filnavnene er utelatt, siden de viser hvem som spurte. «vurder verify» med denne siden sier om noen av filene er endret siden.
page-made-by = Laget av { $program } ut fra rundens filer. Siden henter ingenting og sender ingenting.
page-scores = Hver poengsum
page-place = Plass { $place }
page-place-shared = Delt plass { $place }
page-mark-minimum = minstekrav
page-mark-ideal = beste poengsum
page-judgement = Vurdering
page-ticks = Krysset av
page-strengths = Styrker
page-amended = { $who } har erstattet skjemaet etter at det ble levert; det første er tatt vare på.
report-written = Skrevet: { $path } ({ $size } kB). Den trenger ikke noe annet: åpne den i en nettleser, send den eller skriv den ut.
report-not-remembered = Det lot seg ikke gjøre å notere på denne maskinen hvor rapporten ligger: «vurder erase» finner den ikke av seg selv.
report-names-in-notes = Navn er utelatt, men det intervjuerne har skrevet, kan likevel inneholde navn: les gjennom, eller bruk «--redact names,evidence,judgement».
failed-not-our-page = { $path } finnes allerede og er ikke en side fra dette programmet; den er ikke rørt
hint-other-output = oppgi en annen fil: --output FIL
failed-page-format = en side er HTML eller JSON, ikke { $format }
hint-page-format = utelat --format, eller: vurder rank --format { $format }
page-range = Streken over enden av en søyle er totalen med 1,96 standardfeil til hver side: Så mye kan tilfeldig uenighet mellom intervjuerne alene flytte den.
page-feedback = Tilbakemelding
page-feedback-title = Tilbakemelding til { $name }
page-feedback-overview = Hva som kom frem
page-feedback-how = Hvert kriterium fikk en poengsum fra { $min } til { $max } ut fra beskrevne eksempler, av intervjuere som ikke så hverandres poengsummer. Figurene viser snittet.
page-feedback-top = Slik ser { $score } ut: { $text }
card-from-paper = { $who } skrev på papir og førte det inn senere.
page-guide-interviewer = Intervjuer
page-guide-date = Dato
page-guide-evidence = Hva som ble sagt eller gjort
page-guide-tick = Kryss av det som kom frem
page-guide-score = Poengsum
page-guide-not-asked = ikke spurt
page-guide-no-evidence = uten belegg
page-guide-recommendation = Samlet anbefaling, til aller sist
page-guide-enter = Før det inn samme dag: vurder score KANDIDAT --from-paper
