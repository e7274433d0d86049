### Teamtjek: siden, og ord for medarbejdere, hvor andre runder har kandidater.

failed-own-only = i et teamtjek vurderer medarbejderne sig selv, og { $name } er en anden
hint-own-only = vurder score { $id }
next-team = Næste: vurder team{ $round }
next-score-team = Hver medarbejder vurderer sig selv med ”--as ID”; lederne vurderer alle. Næste: vurder score{ $round }
failed-team-rank = dette er et teamtjek, og ingen har bedt om at rangere kolleger mod hinanden
hint-team-rank = ”vurder team” viser, hvad teamet har og mangler; hvis det er en rangering, du vil have: vurder rank --colleagues
failed-no-team = denne runde er ikke et teamtjek
hint-no-team = ”vurder init MAPPE --purpose team” starter et
failed-target = { $target } er ikke på skalaen
hint-target = hele tal fra { $min } til { $max }
failed-hours = ”{ $value }” timer til { $criterion } kan ikke bruges i beregningen
hint-hours = et tal over 0, for eksempel 6 eller 1.5
team-title = { $title }: teamet
team-empty = Der er intet at vise endnu: Ingen er vurderet, eller ingen, du må se.
team-whole = Teamet
team-levels = Siderne går fra { $min } til { $max }. En medarbejders niveau er snittet af alle, der har vurderet, egen vurdering medregnet; teamets er snittet af medarbejderne. Målet for hver kompetence er { $target }.
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
team-gain-per-hour = Gevinst = gab × vægt × personer, i point på skalaen: det, totalerne ville stige med, hvis alle under målet kom op på det. Sorteret efter gevinst pr. time; det, der mangler et timetal, kommer sidst.
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
init-chosen-head = Nogle af kompetencerne i { $id }.
init-chosen-weights = Som i { $id }, som disse er en del af.
hint-competences-weigh = vælg en, der har en anden vægt end 0
team-kept = Mål og timer er gemt: { $path }
next-team-report = Næste, som en side at se på sammen: vurder report --output team.html{ $round }
page-team-kicker = Teamtjek
page-team-members =
    { $count ->
    [one] 1 medarbejder
   *[other] { $count } medarbejdere
    }
page-team-target = Mål { $target }
page-team-own = Eget syn
page-team-managers = Ledere
interview-begins-self = { $rubric }: { $name } vurderer sig selv.
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
members-hint-others-answers = hver interviewer vurderer selv: Filen skal gælde samme medarbejder og interviewer som vurderingen
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
members-undefined-few-candidates =
    { $found ->
    [0] det kræver { $needed } medarbejdere, og der er ingen
    [one] det kræver { $needed } medarbejdere, og der er kun 1
   *[other] det kræver { $needed } medarbejdere, og der er kun { $found }
    }
members-undefined-no-pairs = ingen medarbejder har scorer fra to interviewere
members-undefined-no-differences = alle medarbejdere har samme snit, så der er ingen forskel at måle
members-undefined-nobody = der er ingen medarbejdere
members-agreement-headline = På totalerne for { $candidates ->
    [one] 1 medarbejder
   *[other] { $candidates } medarbejdere
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    } er Krippendorffs alfa (intervalniveau) { $value }; 95 %-intervallet går fra { $limits }.
members-agreement-headline-point = På totalerne for { $candidates ->
    [one] 1 medarbejder
   *[other] { $candidates } medarbejdere
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    } er Krippendorffs alfa (intervalniveau) { $value }; der er intet interval og derfor ingen konklusion.
members-agreement-complete =
    { $met ->
    [0] Ingen medarbejder (af { $candidates }) er vurderet af alle { $interviewers } interviewere.
    [one] Beregnet ud fra den ene medarbejder (af { $candidates }), som alle interviewere har vurderet; k = { $interviewers }.
   *[other] Beregnet ud fra de { $met } medarbejdere (af { $candidates }), som alle interviewere har vurderet; k = { $interviewers }.
    }
members-icc-one-way-single = én interviewer, en ny for hver medarbejder
members-icc-one-way-average = snit af k, nye for hver medarbejder
members-agreement-sealed =
    { $count ->
    [one] 1 medarbejder er forseglet for dig og er ikke regnet med.
   *[other] { $count } medarbejdere er forseglet for dig og er ikke regnet med.
    }
members-agreement-method = Alfas interval: medarbejderne trukket på ny { $draws } gange, startværdi { $seed }. Tolkningen følger den nedre grænse (Krippendorff: 0,800 og 0,667); for ICC følger den begge grænser (Koo & Li: 0,50, 0,75 og 0,90).
members-habits-beside =
    { $candidates ->
    [0] Scorer fra { $low } til { $high }; ingen medarbejdere er vurderet sammen med andre.
    [one] Scorer fra { $low } til { $high }; 1 medarbejder er vurderet sammen med andre.
   *[other] Scorer fra { $low } til { $high }; { $candidates } medarbejdere er vurderet sammen med andre.
    }
members-habit-narrower = skelner mindre mellem medarbejderne end de andre
members-habit-wider = skelner mere mellem medarbejderne end de andre
members-habit-contrast-down = giver lavere efter en stærk medarbejder, højere efter en svag
members-habit-contrast-up = giver højere efter en stærk medarbejder, lavere efter en svag
members-habit-few =
    { $found ->
    [0] det kræver { $needed } medarbejdere, som andre også har vurderet; der er ingen
    [one] det kræver { $needed } medarbejdere, som andre også har vurderet; der er kun 1
   *[other] det kræver { $needed } medarbejdere, som andre også har vurderet; der er kun { $found }
    }
members-habit-few-pairs =
    { $found ->
    [0] det kræver { $needed } par af medarbejdere efter hinanden, som andre også har vurderet; der er ingen
    [one] det kræver { $needed } par af medarbejdere efter hinanden, som andre også har vurderet; der er kun 1
   *[other] det kræver { $needed } par af medarbejdere efter hinanden, som andre også har vurderet; der er kun { $found }
    }
members-failed-habits-sealed = kollegernes vaner er forseglet, til alle har afleveret om alle medarbejdere
members-erase-plan-reports = Rapporter, der nævner medarbejderen; de kan laves igen:
members-erased-reports =
    { $count ->
    [0] Ingen rapporter, der nævnte medarbejderen
    [one] 1 rapport, der nævnte medarbejderen
   *[other] { $count } rapporter, der nævnte medarbejderen
    }
members-retention-period = Opbevares i { $period } efter den seneste registrering om medarbejderen. Begrundelse: { $reason }
members-retention-overdue =
    { $count ->
    [0] Ingens opbevaringsperiode er udløbet.
    [one] Opbevaringsperioden er udløbet for 1 medarbejder.
   *[other] Opbevaringsperioden er udløbet for { $count } medarbejdere.
    }
members-retention-set = Oplysningerne opbevares i { $period } efter den seneste registrering om en medarbejder. Begrundelse: { $reason }
members-purge-title =
    { $count ->
    [one] 1 medarbejder slettet, efter at opbevaringsperioden var udløbet
   *[other] { $count } medarbejdere slettet, efter at opbevaringsperioden var udløbet
    }
members-ask-retention = Hvor længe opbevares oplysningerne efter den seneste registrering om en medarbejder? For eksempel 6 months; Enter udskyder beslutningen ›
members-round-retention = Oplysningerne opbevares i { $period } efter den seneste registrering om en medarbejder. Begrundelse: { $reason }
members-disclosure-gdpr = Alt, hvad denne runde indeholder om medarbejderen: fakta, vurderinger og hvad der blev besluttet. Det, der vedrører andre medarbejdere, er udeladt.
members-failed-pseudonymise-sealed = medarbejdere er forseglet for dig, så runden kan ikke kopieres endnu
members-pseudonymised = Kopieret til { $path }: { $count ->
    [one] 1 medarbejder
   *[other] { $count } medarbejdere
    }, { $cards ->
    [one] 1 skema
   *[other] { $cards } skemaer
    }. Ingen navne, nye id’er til alle, og alle datoer flyttet lige mange dage.
members-pseudonymised-candidate = [en medarbejder]
members-somebody-else = [en anden medarbejder]
members-failed-impact-sealed = medarbejdere er forseglet, så der kan ikke tælles endnu
members-fault-unknown-candidate = ingen medarbejder i runden har id’et ”{ $id }”
members-firmness-legend = ”Kan være”: pladserne for dem, medarbejderen ikke kan skelnes fra, fordi forskellen ikke er større end den tilfældige uenighed mellem interviewerne.
members-firmness-noise = Tilfældig uenighed, anslået ud fra { $candidates } medarbejdere og { $interviewers }: Totalen fra én interviewer har en standardfejl på { $error } point. Totaler fra { $among } kan ikke skelnes fra hinanden, når forskellen er { $difference } point eller mindre.
members-firmness-no-candidates = Hvor meget af en forskel der er tilfældig, kan ikke anslås: Ingen to interviewere har vurderet de samme to medarbejdere. Skemaer fra en interviewer mere om to af medarbejderne er nok.
members-firmness-uneven = Ikke alle har mødt alle: { $cards } af { $possible } skemaer er afleveret. Medarbejderne kan også adskille sig, fordi de har mødt strengere eller mildere interviewere.
members-firmness-one-interviewer = Med én interviewer kan ingen sige, hvor meget af en forskel der er tilfældig. Det kræver en interviewer mere på mindst to af medarbejderne. ”vurder explain” viser, hvor lidt der skal til for at ændre rækkefølgen.
members-weights-more =
    { $count ->
    [one] 1 medarbejder til: --format csv viser alle.
   *[other] { $count } medarbejdere til: --format csv viser alle.
    }
members-weights-ranks-what = Andelen af alle vægtninger, hvor hver medarbejder får pladsen, ud fra { $draws } tilfældigt trukne, alle lige sandsynlige (SMAA-2, startværdi { $seed }; 95 % af andelene rammer inden for { $error } procentpoint). De, der står lige, deler pladserne.
members-hint-same-candidate = nævn to medarbejdere
members-page-candidates =
    { $count ->
    [one] 1 medarbejder
   *[other] { $count } medarbejdere
    }
members-page-redacted-evidence = Udeladt her: hvad medarbejderne sagde og gjorde.
members-page-redacted-names = Udeladt her: navne. Medarbejderne har id, interviewerne nummer. Noter kan stadig indeholde navne.
members-next-candidate-add = Næste: vurder candidate add "NAVN"{ $round } for hver medarbejder, derefter vurder score{ $round }
members-page-feedback-how = Hver kompetence fik en score fra { $min } til { $max } ud fra beskrevne eksempler, af medarbejderen selv og af andre, uden at de så hinandens scorer. Tallene er snit; noterne er det, der blev hørt og set.
members-plan-title = Plan for { $candidates ->
    [one] 1 medarbejder
   *[other] { $candidates } medarbejdere
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    }
members-plan-order-together = Én rækkefølge for hele panelet, blandet: Når alle sidder sammen, kan ingen slippe for den, der kom før. Er det et problem, kan interviewerne møde medarbejderne hver for sig.
members-plan-order-balanced = Ingen kommer lige efter den samme medarbejder to gange.
members-plan-order-repeated = Nogen kommer lige efter den samme medarbejder { $count ->
    [one] 1 gang
   *[other] { $count } gange
    }, og med så mange interviewere finder metoden ingen bedre rækkefølge.
members-plan-order-no-clash = Alle kan begynde samtidig: I ingen omgang har to interviewere den samme medarbejder.
members-plan-order-clashes =
    { $count ->
    [one] Der er for få medarbejdere til, at alle kan begynde samtidig: 1 interview må vente.
   *[other] Der er for få medarbejdere til, at alle kan begynde samtidig: { $count } interview må vente.
    }
members-plan-from-literature = Ud fra en pålidelighed på { $single } for én interviewer i separate interview (Huffcutt, Culbertson & Weyhrauch 2013), omregnet med Spearman–Brown. Rundens eget tal kræver { $needed } medarbejdere, som alle har vurderet, og scorer, der stemmer overens; indtil nu er der { $found ->
    [0] ingen
    [one] 1
   *[other] { $found }
    }.
members-plan-from-round = Ud fra rundens egne totaler: ICC(3,1) = ICC(C,1) er { $single } (95 %-interval { $limits }, { $found } medarbejdere), omregnet med Spearman–Brown.
members-plan-candidate = Medarbejder { $number }
members-disclosure-no-public = De faktiske oplysninger, som denne runde indeholder om medarbejderen, uden vurderinger (scorer, vurderinger og anbefalinger), efter de norske regler om partsindsigt i sager om ansættelse i det offentlige. Det, der vedrører andre medarbejdere, er udeladt.
members-verification-files =
    { $count ->
    [one] Tjekket følger af 1 fil. Fingeraftryk: { $fingerprint }
   *[other] Tjekket følger af { $count } filer. Fingeraftryk: { $fingerprint }
    }
