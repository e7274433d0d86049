### Teamsjekk: siden, og ord for medarbeidere der andre runder har kandidater.

failed-own-only = i en teamsjekk vurderer medarbeiderne seg selv, og { $name } er en annen
hint-own-only = vurder score { $id }
next-team = Neste: vurder team{ $round }
next-score-team = Hver medarbeider vurderer seg selv, med «--as ID»; lederne vurderer alle. Neste: vurder score{ $round }
failed-team-rank = dette er en teamsjekk, og ingen har bedt om å rangere kolleger mot hverandre
hint-team-rank = «vurder team» viser hva teamet har og mangler; hvis det er en rangering du vil ha: vurder rank --colleagues
failed-team-report = dette er en teamsjekk: siden for en runde begynner med en rangering, og ingen har bedt om å rangere kolleger
hint-team-report = «vurder team» viser hva teamet har og mangler; «--format markdown» gjør det til et dokument
failed-no-team = denne runden er ingen teamsjekk
hint-no-team = «vurder init MAPPE --purpose team» starter en
failed-target = { $target } er ikke på skalaen
hint-target = hele tall fra { $min } til { $max }
failed-hours = «{ $value }» timer til { $criterion } lar seg ikke regne med
hint-hours = et tall over 0, for eksempel 6 eller 1.5
team-title = { $title }: teamet
team-empty = Det er ingenting å vise ennå: Ingen er vurdert, eller ingen du kan få se.
team-whole = Teamet
team-levels = Sidene går fra 0 til 100. Nivået til en medarbeider er snittet av alle som har vurdert, egen vurdering medregnet; teamets er snittet av medarbeiderne. Målet for hver kompetanse er { $target }.
team-missing = Hva som mangler på tvers
team-nobody = Ingen når målet: { $names }.
team-only-one = { $criterion }: Bare { $name } når målet.
team-unrated = Ikke vurdert ennå: { $names }.
team-nothing-missing = Ingenting: Hver kompetanse finnes hos flere.
team-time = Hvor tiden er best brukt
team-more =
    { $count ->
    [one] 1 til ligger under målet; «--format csv» viser alle.
   *[other] { $count } til ligger under målet; «--format csv» viser alle.
    }
team-gain = Gevinst = gap × vekt × personer, i poeng på skalaen: det totalene ville øke med om alle under målet kom opp til det. Med «--hours ID=TIMER» regnes den per opplæringstime.
team-gain-per-hour = Gevinst = gap × vekt × personer, i poeng på skalaen: det totalene ville øke med om alle under målet kom opp til det. Sortert etter gevinst per time; det som ikke har timer, kommer sist.
team-own-view = Eget syn og ledernes
team-own-difference = { $name }: egne poengsummer ligger { $difference } poeng fra ledernes i snitt ({ $count ->
    [one] 1 kompetanse
   *[other] { $count } kompetanser
    }).
team-own-furthest = { $criterion } ({ $own } mot { $managers })
team-own-talk = Verdt en prat: { $names }.
team-strengths = Styrker
team-strengths-are-personal = Service er personlig: Den nerdete og den morsomme gir like god service. Ingen rangeres her.
team-strength = { $name }: { $names }.
team-no-strength = { $name }: ingen kompetanse på målet ennå.
team-said = «{ $text }»
team-since = Siden { $title }
team-since-nobody = Ingen medarbeider var med i begge sjekkene.
team-sealed =
    { $count ->
    [one] 1 medarbeider er forseglet for deg og er ikke regnet med.
   *[other] { $count } medarbeidere er forseglet for deg og er ikke regnet med.
    }
column-member = Medarbeider
column-competence = Kompetanse
column-gap = Gap
column-people = Personer
column-worth = Gevinst
column-hours = Timer
column-per-hour = Per time
column-before = Før
column-now = Nå
column-shift = Endring

### Twins: the same messages about members.

members-ask-strengths = Hva har medarbeideren å by på som ingen av kriteriene spør etter? Én linje, eller Enter for ingenting.
members-choose-new-candidate = En ny medarbeider …
members-column-candidate = Medarbeider
members-failed-no-candidate = det finnes ingen medarbeider «{ $typed }»
members-failed-nobody-open = det er ingen medarbeidere ennå som du kan se andres skjemaer om
members-failed-several-candidates = «{ $typed }» passer på flere medarbeidere
members-failed-what-decision = det trengs en medarbeider og en beslutning
members-failed-which-candidate = medarbeideren mangler
members-fault-revision-without-card = denne intervjueren har ikke noe vurderingsskjema om medarbeideren, så det er ingenting å endre
members-hint-decide = vurder decide MEDARBEIDER --offer|--reject|--hold --reason "…"
members-hint-others-answers = vurderinger gis uavhengig: medarbeider og intervjuer i filen må være de samme som det vurderes for
members-hint-revise = vurder revise MEDARBEIDER KRITERIUM POENGSUM --reason "…"
members-hint-score-flags = vurder score MEDARBEIDER --set helpful=8 --evidence helpful="…", eller vurder score MEDARBEIDER --from FIL
members-menu-score = Vurdere en medarbeider
members-next-decide = Neste: vurder decide MEDARBEIDER --offer|--reject|--hold --reason "…"{ $round }
members-next-revise = Neste, etter samtalen: vurder revise MEDARBEIDER KRITERIUM POENGSUM --reason "…"{ $round }
members-recommendation-check-access = En søker har partsinnsyn, blant annet i faktiske opplysninger om seg selv; arbeidsgiverens vurderinger er som hovedregel unntatt (forvaltningslovforskriften kapittel 5, så lenge forvaltningsloven av 1967 gjelder). Derfor er belegg og vurdering notert hver for seg, og bare belegg er gjengitt her. «vurder disclose» lager svaret.
members-recommendation-method = Slik ble medarbeiderne vurdert
members-recommendation-panel = Intervjuet av { $names }; medarbeidere som er intervjuet og med i runden: { $count }
members-recommendation-written = Skrevet: { $path }. Den nevner medarbeidere ved navn: Oppbevar den der slike dokumenter hører hjemme.
members-round-git-people-out = Holdt utenfor git med .gitignore: identities.toml (navn og kontaktopplysninger), candidates/ og scorecards/. Git glemmer aldri, og medarbeidere har rett til å bli glemt. Det som gjelder personer, deles i stedet som mappe.
members-status-empty = Det er ingen medarbeidere ennå. «vurder candidate add» legger til en.
members-warn-same-name = Det finnes allerede en medarbeider som heter { $name }; begge beholdes, med hver sin id.
members-ask-candidate = Hvem skal vurderes?
