### Enighed mellem interviewerne, deres vaner, og planen.

undefined-few-candidates =
    { $found ->
    [0] det kræver { $needed } kandidater, og der er ingen
    [one] det kræver { $needed } kandidater, og der er kun 1
   *[other] det kræver { $needed } kandidater, og der er kun { $found }
    }
undefined-few-interviewers =
    { $found ->
    [0] det kræver { $needed } interviewere, og der er ingen
    [one] det kræver { $needed } interviewere, og der er kun 1
   *[other] det kræver { $needed } interviewere, og der er kun { $found }
    }
undefined-missing =
    { $missing ->
    [one] det kræver en fuldstændig tabel, og der mangler 1 score
   *[other] det kræver en fuldstændig tabel, og der mangler { $missing } scorer
    }
undefined-no-pairs = ingen kandidat har scorer fra to interviewere
undefined-no-variation = alle scorer er ens, så enighed kan ikke skelnes fra tilfældighed
undefined-no-differences = alle kandidater har samme snit, så der er ingen forskel at måle
undefined-variance = interviewerne er for uenige, når der er så få kandidater
undefined-reliability = interviewerne er for uenige
undefined-out-of-reach = uanset antallet af interviewere er det ikke nok
undefined-nobody = der er ingen kandidater
undefined-no-weight = ingen af de andre kriterier har vægt
undefined-too-many = det er lavet til { $limit } kandidater, og der er { $found }
undefined-nobody-selected = ingen blev udvalgt
undefined-numbers = tallene kan ikke bruges i beregningen
agreement-title = { $title }: hvor enige interviewerne er
agreement-total = Total
agreement-headline = På totalerne for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    } er Krippendorffs alfa (intervalniveau) { $value }; 95 %-intervallet går fra { $limits }.
agreement-headline-point = På totalerne for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    } er Krippendorffs alfa (intervalniveau) { $value }; der er intet interval og derfor ingen konklusion.
agreement-headline-none = Krippendorffs alfa på totalerne: —, fordi { $reason }.
alpha-reliable-sentence = Pålidelig: Hele intervallet ligger på 0,800 eller derover.
alpha-tentative-sentence = Nok til forsigtige konklusioner: Hele intervallet ligger på 0,667 eller derover.
alpha-too-wide-sentence = Ingen konklusion endnu: Intervallet når under 0,667, så tallet kan skyldes tilfældigheder.
alpha-too-low-sentence = Drag ingen konklusion af scorerne, som de er: Hele intervallet ligger under 0,667.
alpha-reliable = pålidelig
alpha-tentative = med forbehold
alpha-too-wide = ingen konklusion endnu
alpha-too-low = for lav
column-agreement-on = Gælder
column-alpha = Alfa
column-limits = 95 %-interval
column-reading = Tolkning
column-w = W
column-form = Form
column-icc = ICC
column-meaning = Hvad den siger
limits = { $lower } til { $upper }
agreement-icc = Intraklassekorrelation: { $name }
agreement-complete =
    { $met ->
    [0] Ingen kandidat (af { $candidates }) er vurderet af alle { $interviewers } interviewere.
    [one] Beregnet ud fra den ene kandidat (af { $candidates }), som alle interviewere har vurderet; k = { $interviewers }.
   *[other] Beregnet ud fra de { $met } kandidater (af { $candidates }), som alle interviewere har vurderet; k = { $interviewers }.
    }
agreement-why = { $names }: —, fordi { $reason }.
agreement-kendall = Kendalls W (korrigeret for delte pladser) er { $w }; { $chance }.
agreement-kendall-none = Kendalls W (korrigeret for delte pladser): —, fordi { $reason }.
chance-enumerated = { $p } (alle { $count } rækkefølger)
chance-drawn = { $p } ({ $count } rækkefølger trukket)
chance-chi-square = { $p } (χ² = { $statistic }, { $degrees } frihedsgrader)
icc-poor = ringe
icc-moderate = middel
icc-good = god
icc-excellent = særdeles god
icc-one-way-single = én interviewer, en ny for hver kandidat
icc-agreement-single = én interviewer, niveauet tæller
icc-consistency-single = én interviewer, kun forskelle tæller
icc-one-way-average = snit af k, nye for hver kandidat
icc-agreement-average = snit af k, niveauet tæller
icc-consistency-average = snit af k, kun forskelle tæller
agreement-sealed =
    { $count ->
    [one] 1 kandidat er forseglet for dig og er ikke regnet med.
   *[other] { $count } kandidater er forseglet for dig og er ikke regnet med.
    }
agreement-amended =
    { $count ->
    [one] 1 skema erstattede et tidligere, efter at det var afleveret; her bruges det nyeste.
   *[other] { $count } skemaer erstattede tidligere, efter at de var afleveret; her bruges de nyeste.
    }
agreement-method = Alfas interval: kandidaterne trukket på ny { $draws } gange, startværdi { $seed }. Tolkningen følger den nedre grænse (Krippendorff: 0,800 og 0,667); for ICC følger den begge grænser (Koo & Li: 0,50, 0,75 og 0,90).
progress-drawing = Trækker
habits-title = { $title }: interviewernes vaner
habits-no-verdict = Mønstre i tal, ingen dom over nogen: Den, der skiller sig ud, kan være den, der har ret. Alt holdes op mod de andre på de samme kandidater og kriterier, så det, alle gør ens, kan ikke ses her.
habits-beside =
    { $candidates ->
    [0] Scorer fra { $low } til { $high }; ingen kandidater er vurderet sammen med andre.
    [one] Scorer fra { $low } til { $high }; 1 kandidat er vurderet sammen med andre.
   *[other] Scorer fra { $low } til { $high }; { $candidates } kandidater er vurderet sammen med andre.
    }
habits-nothing = Ingen scorer, som du må se.
habits-luck =
    { $tests ->
    [one] Af 1 test ville { $expected } havne under p = 0,05 ved et rent tilfælde.
   *[other] Af { $tests } test ville { $expected } havne under p = 0,05 ved et rent tilfælde.
    }
habits-method = Der siges noget, når p er under 0,05; om strenghed, når forskellen er et halvt point eller mere, og 95 %-intervallet ikke når 0. Antal rækkefølger trukket: { $draws }, startværdi { $seed }.
column-habit = Vane
column-figure = Tal
column-says = Hvad det siger
column-p = p
habit-severity = Strenghed (point)
habit-spread = Brug af skalaen (× de andres)
habit-halo = Glorieeffekt (spredning i et skema, × de andres)
habit-contrast = Kontrast (korrelation)
habit-drift = Ændring i løbet af dagen (point pr. interview)
habit-within = { $number } ({ $limits })
habit-unremarkable = intet at bemærke
habit-stricter = giver lavere end de andre
habit-more-lenient = giver højere end de andre
habit-narrower = skelner mindre mellem kandidaterne end de andre
habit-wider = skelner mere mellem kandidaterne end de andre
habit-more-even = kriterierne i et skema ligger tættere end hos de andre
habit-less-even = kriterierne i et skema spreder sig mere end hos de andre
habit-contrast-down = giver lavere efter en stærk kandidat, højere efter en svag
habit-contrast-up = giver højere efter en stærk kandidat, lavere efter en svag
habit-falls = giver lavere, som dagen går
habit-rises = giver højere, som dagen går
habit-few =
    { $found ->
    [0] det kræver { $needed } kandidater, som andre også har vurderet; der er ingen
    [one] det kræver { $needed } kandidater, som andre også har vurderet; der er kun 1
   *[other] det kræver { $needed } kandidater, som andre også har vurderet; der er kun { $found }
    }
habit-few-pairs =
    { $found ->
    [0] det kræver { $needed } par af kandidater efter hinanden, som andre også har vurderet; der er ingen
    [one] det kræver { $needed } par af kandidater efter hinanden, som andre også har vurderet; der er kun 1
   *[other] det kræver { $needed } par af kandidater efter hinanden, som andre også har vurderet; der er kun { $found }
    }
habit-no-order = aldrig to interview på én dag, eller ingen forskel, der kunne ændre sig
habit-no-variation = scorerne, der sammenlignes, varierer ikke
failed-habits-sealed = kollegernes vaner er forseglet, til alle har afleveret om alle kandidater
hint-habits-own = ”vurder interviewers” viser dine egne, ”vurder status”, hvem der mangler
plan-title = Plan for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 interviewer
   *[other] { $interviewers } interviewere
    }
plan-focus = Hvem der vurderer hvad
plan-focus-everything = Alle vurderer alle { $criteria ->
    [one] kriterier (1)
   *[other] { $criteria } kriterier
    }: ikke flere end de { $most }, som én interviewer kan vurdere godt.
plan-focus-alone = { $criteria } kriterier er flere end de { $most }, som én interviewer kan vurdere godt (strukturerede interview fungerer bedst med fem til otte, U.S. Office of Personnel Management 2008). Med en interviewer mere kunne de fordeles.
plan-focus-proposal = { $criteria } kriterier er flere end de { $most }, som én interviewer kan vurdere godt (strukturerede interview fungerer bedst med fem til otte, U.S. Office of Personnel Management 2008). Jævnt fordelt bliver hvert af dem vurderet af { $voices ->
    [one] 1 interviewer
   *[other] { $voices } interviewere
    }:
plan-focus-round = Som det står i round.toml. Hvert kriterium vurderes af mindst { $voices ->
    [one] 1 interviewer
   *[other] { $voices } interviewere
    }.
plan-focus-too-many = Det er stadig flere end { $most } til nogle: Der skal flere interviewere eller færre kriterier til.
plan-focus-unscored = Ingen vurderer { $names }: Alle totaler bliver ufuldstændige.
plan-order = I hvilken rækkefølge
plan-order-together = Én rækkefølge for hele panelet, blandet: Når alle sidder sammen, kan ingen slippe for den, der kom før. Er det et problem, kan interviewerne møde kandidaterne hver for sig.
plan-order-alone = Én rækkefølge, blandet. Med en interviewer mere kunne rækkefølgerne opveje hinanden.
plan-order-balanced = Ingen kommer lige efter den samme kandidat to gange.
plan-order-repeated = Nogen kommer lige efter den samme kandidat { $count ->
    [one] 1 gang
   *[other] { $count } gange
    }, og med så mange interviewere finder metoden ingen bedre rækkefølge.
plan-order-no-clash = Alle kan begynde samtidig: I ingen omgang har to interviewere den samme kandidat.
plan-order-clashes =
    { $count ->
    [one] Der er for få kandidater til, at alle kan begynde samtidig: 1 interview må vente.
   *[other] Der er for få kandidater til, at alle kan begynde samtidig: { $count } interview må vente.
    }
plan-order-method = Rækker fra Williams’ kvadrater (1949) over en blandet liste, startværdi { $seed }.
plan-reliability = Hvor pålideligt det bliver
plan-from-literature = Ud fra en pålidelighed på { $single } for én interviewer i separate interview (Huffcutt, Culbertson & Weyhrauch 2013), omregnet med Spearman–Brown. Rundens eget tal kræver { $needed } kandidater, som alle har vurderet, og scorer, der stemmer overens; indtil nu er der { $found ->
    [0] ingen
    [one] 1
   *[other] { $found }
    }.
plan-from-round = Ud fra rundens egne totaler: ICC(3,1) = ICC(C,1) er { $single } (95 %-interval { $limits }, { $found } kandidater), omregnet med Spearman–Brown.
plan-planned = ← planlagt
plan-one-more = En interviewer mere ville løfte den fra { $before } til { $after } og koste { $interviews ->
    [one] 1 interview mere
   *[other] { $interviews } interview mere
    }.
plan-one-more-voice = Det, der tæller, er, hvor mange der vurderer hvert kriterium: her { $voices }. Én mere på hvert ville løfte den fra { $before } til { $after }.
plan-needed = En pålidelighed på 0,80 kræver { $needed ->
    [one] 1 interviewer
   *[other] { $needed } interviewere
    }.
plan-interviewer = Interviewer { $number }
plan-candidate = Kandidat { $number }
column-interviewer = Interviewer
column-turn = Nr.
column-interviewers = Interviewere
column-reliability = Pålidelighed
column-gain = Gevinst
column-interviews = Interview
failed-plan-numbers = der kan ikke laves en plan for disse tal
hint-plan-numbers = fra 1 til { $most } kandidater og interviewere og mindst 1 kriterium til hver
failed-plan-both = der er ingen runde her, så både antallet af kandidater og antallet af interviewere skal angives
hint-plan-both = vurder plan --candidates 8 --interviewers 3
plan-focus-keep = ”vurder plan --write” skriver det ind i round.toml, så længe ingen har afleveret.
plan-written = Skrevet til { $path }: hvem der vurderer hvad.
plan-nothing-to-write = Der er intet forslag at skrive: Alle vurderer allerede det, de skal.
failed-plan-late = der er allerede afleveret skemaer efter den fordeling, der hidtil gjaldt
hint-plan-late = den kan stadig ændres i hånden, i linjerne ”focus” i round.toml
plan-order-shuffled = Blandet med startværdi { $seed }.
plan-focus-voices = { $criteria } kriterier er lidt flere end de { $most }, som én interviewer kan vurdere godt. Fordelt ville hvert kun få én stemme, og én stemme kan ikke være uenig: Alle vurderer alle.
