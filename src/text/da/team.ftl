### Teamtjek: siden, og ord for medarbejdere, hvor andre runder har kandidater.

failed-own-only = i et teamtjek vurderer medarbejderne sig selv, og { $name } er en anden
hint-own-only = vurder score { $id }
next-team = Næste: vurder team{ $round }
next-score-team = Hver medarbejder vurderer sig selv med ”--as ID”; lederne vurderer alle. Næste: vurder score{ $round }
failed-team-rank = dette er et teamtjek, og ingen har bedt om at rangere kolleger mod hinanden
hint-team-rank = ”vurder team” viser, hvad teamet har og mangler; hvis det er en rangering, du vil have: vurder rank --colleagues
failed-team-report = dette er et teamtjek: siden for en runde begynder med en rangering, og ingen har bedt om at rangere kolleger
hint-team-report = ”vurder team” viser, hvad teamet har og mangler; ”--format markdown” gør det til et dokument
failed-no-team = denne runde er ikke et teamtjek
hint-no-team = ”vurder init MAPPE --purpose team” starter et
failed-target = { $target } er ikke på skalaen
hint-target = hele tal fra { $min } til { $max }
failed-hours = ”{ $value }” timer til { $criterion } kan ikke bruges i beregningen
hint-hours = et tal over 0, for eksempel 6 eller 1.5
team-title = { $title }: teamet
team-empty = Der er intet at vise endnu: Ingen er vurderet, eller ingen, du må se.
team-whole = Teamet
team-levels = Siderne går fra 0 til 100. En medarbejders niveau er snittet af alle, der har vurderet, egen vurdering medregnet; teamets er snittet af medarbejderne. Målet for hver kompetence er { $target }.
team-missing = Hvad der mangler på tværs
team-nobody = Ingen når målet: { $names }.
team-only-one = { $criterion }: Kun { $name } når målet.
team-unrated = Ikke vurderet endnu: { $names }.
team-nothing-missing = Intet: Hver kompetence findes hos flere.
team-time = Hvor tiden er bedst brugt
team-more =
    { $count ->
    [one] 1 mere ligger under målet; ”--format csv” viser alle.
   *[other] { $count } flere ligger under målet; ”--format csv” viser alle.
    }
team-gain = Gevinst = gab × vægt × personer, i point på skalaen: det, totalerne ville stige med, hvis alle under målet kom op på det. Med ”--hours ID=TIMER” regnes den pr. oplæringstime.
team-gain-per-hour = Gevinst = gab × vægt × personer, i point på skalaen: det, totalerne ville stige med, hvis alle under målet kom op på det. Sorteret efter gevinst pr. time; det, der ikke har timer, kommer sidst.
team-own-view = Eget syn og ledernes
team-own-difference = { $name }: egne scorer ligger { $difference } point fra ledernes i snit ({ $count ->
    [one] 1 kompetence
   *[other] { $count } kompetencer
    }).
team-own-furthest = { $criterion } ({ $own } mod { $managers })
team-own-talk = Værd at tale om: { $names }.
team-strengths = Styrker
team-strengths-are-personal = Service er personlig: Den nørdede og den sjove giver lige god service. Ingen rangeres her.
team-strength = { $name }: { $names }.
team-no-strength = { $name }: ingen kompetence på målet endnu.
team-said = ”{ $text }”
team-since = Siden { $title }
team-since-nobody = Ingen medarbejder var med i begge tjek.
team-sealed =
    { $count ->
    [one] 1 medarbejder er forseglet for dig og er ikke regnet med.
   *[other] { $count } medarbejdere er forseglet for dig og er ikke regnet med.
    }
column-member = Medarbejder
column-competence = Kompetence
column-gap = Gab
column-people = Personer
column-worth = Gevinst
column-hours = Timer
column-per-hour = Pr. time
column-before = Før
column-now = Nu
column-shift = Ændring

### Twins: the same messages about members.

members-ask-strengths = Hvad har medarbejderen at byde på, som ingen af kriterierne spørger til? Én linje, eller Enter for ingenting.
members-choose-new-candidate = En ny medarbejder …
members-column-candidate = Medarbejder
members-failed-no-candidate = der findes ingen medarbejder ”{ $typed }”
members-failed-nobody-open = der er endnu ingen medarbejdere, som du må se andres skemaer om
members-failed-several-candidates = ”{ $typed }” passer på flere medarbejdere
members-failed-what-decision = der skal bruges en medarbejder og en beslutning
members-failed-which-candidate = medarbejderen mangler
members-fault-revision-without-card = denne interviewer har ikke noget vurderingsskema om medarbejderen, så der er intet at ændre
members-hint-decide = vurder decide MEDARBEJDER --offer|--reject|--hold --reason "…"
members-hint-others-answers = vurderinger gives uafhængigt: medarbejder og interviewer i filen skal være dem, der vurderes for
members-hint-revise = vurder revise MEDARBEJDER KRITERIUM SCORE --reason "…"
members-hint-score-flags = vurder score MEDARBEJDER --set helpful=8 --evidence helpful="…", eller vurder score MEDARBEJDER --from FIL
members-menu-score = Vurdere en medarbejder
members-next-decide = Næste: vurder decide MEDARBEJDER --offer|--reject|--hold --reason "…"{ $round }
members-next-revise = Næste, efter drøftelsen: vurder revise MEDARBEJDER KRITERIUM SCORE --reason "…"{ $round }
members-recommendation-check-access = En ansøger er part og har ret til aktindsigt i de dokumenter, der vedrører ansøgerens egne forhold (forvaltningsloven § 9, stk. 1 og 3); ansættelsessager er undtaget fra offentlighedsloven (§ 21, stk. 1). Derfor er belæg og vurdering noteret hver for sig, og kun belæg er gengivet her. ”vurder disclose” laver svaret.
members-recommendation-method = Sådan blev medarbejderne vurderet
members-recommendation-panel = Interviewet af { $names }; medarbejdere, der er interviewet og med i runden: { $count }
members-recommendation-written = Skrevet: { $path }. Den nævner medarbejdere ved navn: Opbevar den dér, hvor sådanne dokumenter hører hjemme.
members-round-git-people-out = Holdt uden for git med .gitignore: identities.toml (navne og kontaktoplysninger), candidates/ og scorecards/. Git glemmer aldrig, og medarbejdere har ret til at blive glemt. Det, der handler om personer, deles i stedet som mappe.
members-status-empty = Der er ingen medarbejdere endnu. ”vurder candidate add” tilføjer en.
members-warn-same-name = Der er allerede en medarbejder, der hedder { $name }; begge beholdes med hver sit id.
members-ask-candidate = Hvem skal vurderes?
