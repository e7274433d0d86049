### Teamsjekk: siden, og ord for medarbeidere der andre runder har kandidater.

failed-own-only = i en teamsjekk vurderer medarbeiderne seg selv, og { $name } er en annen
hint-own-only = vurder score { $id }
next-team = Neste: vurder team{ $round }
next-score-team = Hver medarbeider vurderer seg selv, med «--as ID»; lederne vurderer alle. Neste: vurder score{ $round }
failed-team-rank = dette er en teamsjekk, og ingen har bedt om å rangere kolleger mot hverandre
hint-team-rank = «vurder team» viser hva teamet har og mangler; hvis det er en rangering du vil ha: vurder rank --colleagues
failed-no-team = denne runden er ingen teamsjekk
hint-no-team = «vurder init MAPPE --purpose team» starter en
failed-target = { $target } er ikke på skalaen
hint-target = hele tall fra { $min } til { $max }
failed-hours = «{ $value }» timer til { $criterion } lar seg ikke regne med
hint-hours = et tall over 0, for eksempel 6 eller 1.5
team-title = { $title }: teamet
team-empty = Det er ingenting å vise ennå: Ingen er vurdert, eller ingen du kan få se.
team-whole = Teamet
team-levels = Sidene går fra { $min } til { $max }. Nivået til en medarbeider er snittet av alle som har vurdert, egen vurdering medregnet; teamets er snittet av medarbeiderne. Målet for hver kompetanse er { $target }.
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
team-gain-per-hour = Gevinst = gap × vekt × personer, i poeng på skalaen: det totalene ville øke med om alle under målet kom opp til det. Sortert etter gevinst per time; det som mangler timetall, kommer sist.
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
init-chosen-head = Noen av kompetansene i { $id }.
init-chosen-weights = Som i { $id }, som disse er en del av.
hint-competences-weigh = velg en som har en annen vekt enn 0
team-kept = Mål og timer er lagret: { $path }
next-team-report = Neste, som en side å se på sammen: vurder report --output team.html{ $round }
page-team-kicker = Teamsjekk
page-team-members =
    { $count ->
    [one] 1 medarbeider
   *[other] { $count } medarbeidere
    }
page-team-target = Mål { $target }
page-team-own = Eget syn
page-team-managers = Ledere
interview-begins-self = { $rubric }: { $name } vurderer seg selv.
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
members-hint-others-answers = hver intervjuer vurderer selv: Filen må gjelde samme medarbeider og intervjuer som vurderingen
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
members-undefined-few-candidates =
    { $found ->
    [0] det kreves { $needed } medarbeidere, og det er ingen
    [one] det kreves { $needed } medarbeidere, og det er bare 1
   *[other] det kreves { $needed } medarbeidere, og det er bare { $found }
    }
members-undefined-no-pairs = ingen medarbeider har poengsum fra to intervjuere
members-undefined-no-differences = alle medarbeiderne har samme snitt, så det er ingenting å skille
members-undefined-nobody = det er ingen medarbeidere
members-agreement-headline = På totalene for { $candidates ->
    [one] 1 medarbeider
   *[other] { $candidates } medarbeidere
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    } er Krippendorffs alfa (intervallnivå) { $value }; 95 %-intervallet går fra { $limits }.
members-agreement-headline-point = På totalene for { $candidates ->
    [one] 1 medarbeider
   *[other] { $candidates } medarbeidere
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    } er Krippendorffs alfa (intervallnivå) { $value }; det finnes ikke noe intervall, og derfor ingen konklusjon.
members-agreement-complete =
    { $met ->
    [0] Ingen medarbeider (av { $candidates }) er vurdert av alle { $interviewers } intervjuerne.
    [one] Beregnet av den ene medarbeideren (av { $candidates }) som alle intervjuerne har vurdert; k = { $interviewers }.
   *[other] Beregnet av de { $met } medarbeiderne (av { $candidates }) som alle intervjuerne har vurdert; k = { $interviewers }.
    }
members-icc-one-way-single = én intervjuer, en ny for hver medarbeider
members-icc-one-way-average = snittet av k, nye for hver medarbeider
members-agreement-sealed =
    { $count ->
    [one] 1 medarbeider er forseglet for deg og er ikke regnet med.
   *[other] { $count } medarbeidere er forseglet for deg og er ikke regnet med.
    }
members-agreement-method = Alfas intervall: medarbeiderne trukket på nytt { $draws } ganger, startverdi { $seed }. Tolkningen følger den nedre grensen (Krippendorff: 0,800 og 0,667); for ICC følger den begge grensene (Koo & Li: 0,50, 0,75 og 0,90).
members-habits-beside =
    { $candidates ->
    [0] Poengsummer fra { $low } til { $high }; ingen medarbeidere er vurdert sammen med andre.
    [one] Poengsummer fra { $low } til { $high }; 1 medarbeider er vurdert sammen med andre.
   *[other] Poengsummer fra { $low } til { $high }; { $candidates } medarbeidere er vurdert sammen med andre.
    }
members-habit-narrower = skiller mindre mellom medarbeiderne enn de andre
members-habit-wider = skiller mer mellom medarbeiderne enn de andre
members-habit-contrast-down = gir lavere etter en sterk medarbeider, høyere etter en svak
members-habit-contrast-up = gir høyere etter en sterk medarbeider, lavere etter en svak
members-habit-few =
    { $found ->
    [0] det kreves { $needed } medarbeidere som også andre har vurdert; det er ingen
    [one] det kreves { $needed } medarbeidere som også andre har vurdert; det er bare 1
   *[other] det kreves { $needed } medarbeidere som også andre har vurdert; det er bare { $found }
    }
members-habit-few-pairs =
    { $found ->
    [0] det kreves { $needed } par av medarbeidere etter hverandre som også andre har vurdert; det er ingen
    [one] det kreves { $needed } par av medarbeidere etter hverandre som også andre har vurdert; det er bare 1
   *[other] det kreves { $needed } par av medarbeidere etter hverandre som også andre har vurdert; det er bare { $found }
    }
members-failed-habits-sealed = kollegenes vaner er forseglet til alle har levert om alle medarbeiderne
members-erase-plan-reports = Rapporter som nevner medarbeideren; de kan lages på nytt:
members-erased-reports =
    { $count ->
    [0] Ingen rapporter som nevnte medarbeideren
    [one] 1 rapport som nevnte medarbeideren
   *[other] { $count } rapporter som nevnte medarbeideren
    }
members-retention-period = Oppbevares i { $period } etter siste registrering om medarbeideren. Begrunnelse: { $reason }
members-retention-overdue =
    { $count ->
    [0] Oppbevaringstiden er ikke ute for noen.
    [one] Oppbevaringstiden er ute for 1 medarbeider.
   *[other] Oppbevaringstiden er ute for { $count } medarbeidere.
    }
members-retention-set = Opplysningene oppbevares i { $period } etter siste registrering om en medarbeider. Begrunnelse: { $reason }
members-purge-title =
    { $count ->
    [one] 1 medarbeider slettet etter at oppbevaringstiden var ute
   *[other] { $count } medarbeidere slettet etter at oppbevaringstiden var ute
    }
members-ask-retention = Hvor lenge oppbevares opplysningene etter siste registrering om en medarbeider? For eksempel 6 months; Enter utsetter avgjørelsen ›
members-round-retention = Opplysningene oppbevares i { $period } etter siste registrering om en medarbeider. Begrunnelse: { $reason }
members-disclosure-gdpr = Alt denne runden inneholder om medarbeideren: fakta, vurderinger og hva som ble bestemt. Det som gjelder andre medarbeidere, er utelatt.
members-failed-pseudonymise-sealed = medarbeidere er forseglet for deg, så runden kan ikke kopieres ennå
members-pseudonymised = Kopiert til { $path }: { $count ->
    [one] 1 medarbeider
   *[other] { $count } medarbeidere
    }, { $cards ->
    [one] 1 skjema
   *[other] { $cards } skjemaer
    }. Ingen navn, nye id-er til alle, og alle datoer flyttet like mange dager.
members-pseudonymised-candidate = [en medarbeider]
members-somebody-else = [en annen medarbeider]
members-failed-impact-sealed = medarbeidere er forseglet, så det kan ikke telles ennå
members-fault-unknown-candidate = ingen medarbeider i runden har id-en «{ $id }»
members-firmness-legend = «Kan være»: plassene til dem medarbeideren ikke kan skilles fra, fordi forskjellen ikke er større enn den tilfeldige uenigheten mellom intervjuerne.
members-firmness-noise = Tilfeldig uenighet, anslått ut fra { $candidates } medarbeidere og { $interviewers }: Totalen fra én intervjuer har en standardfeil på { $error } poeng. Totaler fra { $among } kan ikke skilles fra hverandre når forskjellen er { $difference } poeng eller mindre.
members-firmness-no-candidates = Hvor mye av en forskjell som er tilfeldig, kan ikke anslås: Ingen to intervjuere har vurdert de samme to medarbeiderne. Skjemaer fra en intervjuer til om to av medarbeiderne er nok.
members-firmness-uneven = Ikke alle har møtt alle: { $cards } av { $possible } skjemaer er levert. Medarbeiderne kan også skille seg fra hverandre fordi de har møtt strengere eller mildere intervjuere.
members-firmness-one-interviewer = Med én intervjuer kan ingen si hvor mye av en forskjell som er tilfeldig. Det trengs en intervjuer til på minst to av medarbeiderne. «vurder explain» viser hvor lite som skal til for å endre rekkefølgen.
members-weights-more =
    { $count ->
    [one] 1 medarbeider til: --format csv viser alle.
   *[other] { $count } medarbeidere til: --format csv viser alle.
    }
members-weights-ranks-what = Andelen av alle vektinger der hver medarbeider havner på plassen, ut fra { $draws } tilfeldig trukne, alle like sannsynlige (SMAA-2, startverdi { $seed }; 95 % av andelene treffer innenfor { $error } prosentpoeng). De som står likt, deler plassene.
members-hint-same-candidate = nevn to medarbeidere
members-page-candidates =
    { $count ->
    [one] 1 medarbeider
   *[other] { $count } medarbeidere
    }
members-page-redacted-evidence = Utelatt her: hva medarbeiderne sa og gjorde.
members-page-redacted-names = Utelatt her: navn. Medarbeiderne har id, intervjuerne nummer. Notater kan likevel inneholde navn.
members-next-candidate-add = Neste: vurder candidate add "NAVN"{ $round } for hver medarbeider, deretter vurder score{ $round }
members-page-feedback-how = Hver kompetanse fikk poengsum fra { $min } til { $max } ut fra beskrevne eksempler, av medarbeideren selv og av andre, uten at de så hverandres poengsummer. Tallene er snitt; notatene er det som ble hørt og sett.
members-plan-title = Plan for { $candidates ->
    [one] 1 medarbeider
   *[other] { $candidates } medarbeidere
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    }
members-plan-order-together = Én rekkefølge for hele panelet, stokket: Når alle sitter sammen, slipper ingen unna den som kom før. Er det et problem, kan intervjuerne møte medarbeiderne hver for seg.
members-plan-order-balanced = Ingen kommer rett etter den samme medarbeideren to ganger.
members-plan-order-repeated = Noen kommer rett etter den samme medarbeideren { $count ->
    [one] 1 gang
   *[other] { $count } ganger
    }, og med så mange intervjuere finner metoden ingen bedre rekkefølge.
members-plan-order-no-clash = Alle kan begynne samtidig: I ingen omgang har to intervjuere den samme medarbeideren.
members-plan-order-clashes =
    { $count ->
    [one] Det er for få medarbeidere til at alle kan begynne samtidig: 1 intervju må vente.
   *[other] Det er for få medarbeidere til at alle kan begynne samtidig: { $count } intervjuer må vente.
    }
members-plan-from-literature = Ut fra en pålitelighet på { $single } for én intervjuer i separate intervjuer (Huffcutt, Culbertson & Weyhrauch 2013), omregnet med Spearman–Brown. Rundens eget tall krever { $needed } medarbeidere som alle har vurdert, og poengsummer som stemmer overens; hittil er det { $found ->
    [0] ingen
    [one] 1
   *[other] { $found }
    }.
members-plan-from-round = Ut fra rundens egne totaler: ICC(3,1) = ICC(C,1) er { $single } (95 %-intervall { $limits }, { $found } medarbeidere), omregnet med Spearman–Brown.
members-plan-candidate = Medarbeider { $number }
members-disclosure-no-public = De faktiske opplysningene denne runden inneholder om medarbeideren, uten vurderinger (poengsummer, vurderinger og anbefalinger), etter reglene om partsinnsyn i saker om ansettelse i offentlig forvaltning. Det som gjelder andre medarbeidere, er utelatt.
members-verification-files =
    { $count ->
    [one] Sjekken følger av 1 fil. Fingeravtrykk: { $fingerprint }
   *[other] Sjekken følger av { $count } filer. Fingeravtrykk: { $fingerprint }
    }
