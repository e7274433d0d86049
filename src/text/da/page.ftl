### Ord i diagrammer og i HTML-rapporten.

chart-groups = Grupperne
chart-contributions = Hvad totalen består af
chart-points-of = { $points } af { $possible }
chart-strips = Interviewernes scorer
chart-strips-legend = En prik er én interviewers score, et ciffer så mange interviewere med samme score.
chart-strips-minimum = er mindstekravet
chart-strips-ideal = er den bedste score
chart-totals = Totalerne
page-skip = Spring til indholdet
page-kicker = Interviewrapport
page-contents = Indhold
page-candidates =
    { $count ->
    [one] 1 kandidat
   *[other] { $count } kandidater
    }
page-interviewers =
    { $count ->
    [one] 1 interviewer
   *[other] { $count } interviewere
    }
page-rubric = { $title }, version { $version }
page-interviewer = Interviewer { $number }
page-ranking = Rangeringen
page-of-hundred = 0 til 100
page-what-if = Hvad nu hvis?
page-what-if-how = Flyt en skyder for at give et kriterium en anden vægt: Kandidaterne rangeres på ny efter de samme nøjagtige regler. Mindstekravene ligger fast. Det er rangeringen ovenfor, der gælder; intet gemmes her.
page-what-if-reset = Tilbage til vurderingsskabelonens vægte
page-what-if-before = Plads før
page-what-if-all =
    { $count ->
    [one] Vis kandidaten
   *[other] Vis alle { $count } kandidater
    }
page-what-if-first = Først med disse vægte: { $names } ({ $total }).
page-what-if-moved = { $number } kandidater har en anden plads end i rangeringen.
page-what-if-same = Én kandidat har en anden plads end i rangeringen.
page-what-if-still = Alle pladser er som i rangeringen.
page-what-if-weight = { $weight } ({ $share } %)
page-what-if-nothing = Alle vægte er 0: Intet tæller, så der er ingen rangering.
page-what-if-below = Under et mindstekrav, uanset vægte: { $names }.
page-what-if-incomplete = Ufuldstændig: { $names }.
page-matrix = Scorer pr. kriterium
page-matrix-how = Gennemsnitlige scorer fra { $min } til { $max }; jo mørkere, desto højere. En ramme betyder et snit under mindstekravet, en streg, at ingen har givet en score.
page-below = under mindstekravet
page-pair = To lagt oven på hinanden
page-pair-one = Første kandidat
page-pair-two = Anden kandidat
page-difference = Forskel
page-agreement = Hvor enige interviewerne er
page-method = Metode og indstillinger
page-method-total = En total er det vægtede gennemsnit af, hvad scorerne er værd, fra 0 til 100, regnet i nøjagtige brøker og først afrundet, når den skrives. Hvor et kriterium har en bedste score, er scorer over den mindre værd igen.
page-method-missing = En manglende score er hverken 0 eller gennemsnittet: Den indgår ikke. Hvor ingen har givet en score på et kriterium, der tæller, bliver totalen et interval, og der gives ingen plads.
page-method-places = Lige totaler deler plads. Et snit under et kriteriums mindstekrav gør, at kandidaten står for sig, med begrundelse. Anbefalingerne gives til sidst og indgår ikke i totalen.
page-method-claim = Strukturerede interview forudsiger jobpræstationer med en validitet på omkring 0,42, ustrukturerede omkring 0,19 (Sackett m.fl. 2022). En rangering hjælper mennesker med at afgøre; den afgør ikke.
page-settings = Indstillinger
page-reveal-own = Interviewerne ser andres scorer for en kandidat, når de har afleveret deres eget skema.
page-reveal-all = Interviewerne ser andres scorer for en kandidat, når hele panelet har afleveret.
page-redacted-names = Udeladt her: navne. Kandidaterne har id, interviewerne nummer. Noter kan stadig indeholde navne.
page-redacted-evidence = Udeladt her: hvad kandidaterne sagde og gjorde.
page-redacted-judgement = Udeladt her: interviewernes vurderinger, styrker og anbefalinger.
page-inputs = Hvad denne side er lavet af
page-inputs-how = Hver fil med fingeraftrykket af indholdet. ”vurder verify” med denne side siger, om rangeringen følger af filerne, og hvilke der er ændret siden.
page-inputs-page = Hver fil med fingeraftrykket af indholdet. ”vurder verify” med denne side siger, om siden følger af filerne, og hvilke der er ændret siden.
page-inputs-rubric = Vurderingsskabelonen med fingeraftrykket af indholdet. ”vurder verify” med denne side siger, om skabelonen er ændret siden.
page-inputs-unnamed = Fingeraftrykket af alle de filer, denne side er lavet af. Filnavnene er udeladt, da de viser, hvem der spurgte. ”vurder verify” med denne side siger, om nogen af filerne er ændret siden.
page-made-by = Lavet af { $program } ud fra rundens filer. Siden henter intet og sender intet.
page-scores = Hver score
page-place = Plads { $place }
page-place-shared = Delt plads { $place }
page-mark-minimum = mindstekrav
page-mark-ideal = bedste score
page-judgement = Vurdering
page-ticks = Krydset af
page-strengths = Styrker
page-amended = { $who } har erstattet skemaet efter at have afleveret det; det første er bevaret.
report-written = Skrevet: { $path } ({ $size } kB). Den behøver ikke andet: åbn den i en browser, send den, eller udskriv den.
report-not-remembered = Det kunne ikke noteres på denne maskine, hvor rapporten ligger: ”vurder erase” finder den ikke af sig selv.
report-names-in-notes = Navne er udeladt, men det, interviewerne har skrevet, kan stadig indeholde navne: læs det igennem, eller brug ”--redact names,evidence,judgement”.
failed-not-our-page = { $path } findes allerede og er ikke en side fra dette program; den er ikke rørt
hint-other-output = angiv en anden fil: --output FIL
failed-page-format = en side er HTML eller JSON, ikke { $format }
hint-page-format = udelad --format, eller: vurder rank --format { $format }
page-range = Stregen over enden af en søjle er totalen med 1,96 standardfejl til hver side: Så meget kan tilfældig uenighed mellem interviewerne alene flytte den.
page-feedback = Tilbagemelding
page-feedback-title = Tilbagemelding til { $name }
page-feedback-overview = Hvad der kom frem
page-feedback-how = Hvert kriterium fik en score fra { $min } til { $max } ud fra beskrevne eksempler, af interviewere, der ikke så hinandens scorer. Figurerne viser snittet.
page-feedback-top = Sådan ser { $score } ud: { $text }
card-from-paper = { $who } skrev på papir og tastede det ind senere.
page-guide-interviewer = Interviewer
page-guide-date = Dato
page-guide-evidence = Hvad der blev sagt eller gjort
page-guide-tick = Sæt kryds ved det, der kom frem
page-guide-score = Score
page-guide-not-asked = ikke spurgt
page-guide-no-evidence = uden belæg
page-guide-recommendation = Samlet anbefaling, allersidst
page-guide-enter = Tast det ind samme dag: vurder score KANDIDAT --from-paper
