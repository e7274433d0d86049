### Enighet mellom intervjuerne, vanene deres, og planen.

undefined-few-candidates =
    { $found ->
    [0] det kreves { $needed } kandidater, og det er ingen
    [one] det kreves { $needed } kandidater, og det er bare 1
   *[other] det kreves { $needed } kandidater, og det er bare { $found }
    }
undefined-few-interviewers =
    { $found ->
    [0] det kreves { $needed } intervjuere, og det er ingen
    [one] det kreves { $needed } intervjuere, og det er bare 1
   *[other] det kreves { $needed } intervjuere, og det er bare { $found }
    }
undefined-missing =
    { $missing ->
    [one] det kreves en fullstendig tabell, og 1 poengsum mangler
   *[other] det kreves en fullstendig tabell, og { $missing } poengsummer mangler
    }
undefined-no-pairs = ingen kandidat har poengsum fra to intervjuere
undefined-no-variation = alle poengsummene er like, så enighet kan ikke skilles fra tilfeldighet
undefined-no-differences = alle kandidatene har samme snitt, så det er ingenting å skille
undefined-variance = intervjuerne spriker for mye når kandidatene er så få
undefined-reliability = intervjuerne er for uenige
undefined-out-of-reach = uansett antall intervjuere er det ikke nok
undefined-nobody = det er ingen kandidater
undefined-no-weight = ingen av de andre kriteriene har vekt
undefined-too-many = det er laget for { $limit } kandidater, og det er { $found }
undefined-nobody-selected = ingen ble valgt ut
undefined-numbers = tallene lar seg ikke regne med
agreement-title = { $title }: hvor enige intervjuerne er
agreement-total = Total
agreement-headline = På totalene for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    } er Krippendorffs alfa (intervallnivå) { $value }; 95 %-intervallet går fra { $limits }.
agreement-headline-point = På totalene for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    } er Krippendorffs alfa (intervallnivå) { $value }; det finnes ikke noe intervall, og derfor ingen konklusjon.
agreement-headline-none = Krippendorffs alfa på totalene: —, fordi { $reason }.
alpha-reliable-sentence = Pålitelig: Hele intervallet ligger på 0,800 eller høyere.
alpha-tentative-sentence = Nok til forsiktige konklusjoner: Hele intervallet ligger på 0,667 eller høyere.
alpha-too-wide-sentence = Ingen konklusjon ennå: Intervallet når under 0,667, så tallet kan skyldes tilfeldigheter.
alpha-too-low-sentence = Trekk ingen konklusjon av poengsummene slik de er: Hele intervallet ligger under 0,667.
alpha-reliable = pålitelig
alpha-tentative = med forbehold
alpha-too-wide = ingen konklusjon ennå
alpha-too-low = for lavt
column-agreement-on = Gjelder
column-alpha = Alfa
column-limits = 95 %-intervall
column-reading = Tolkning
column-w = W
column-form = Form
column-icc = ICC
column-meaning = Hva den sier
limits = { $lower } til { $upper }
agreement-icc = Intraklassekorrelasjon: { $name }
agreement-complete =
    { $met ->
    [0] Ingen kandidat (av { $candidates }) er vurdert av alle { $interviewers } intervjuerne.
    [one] Beregnet av den ene kandidaten (av { $candidates }) som alle intervjuerne har vurdert; k = { $interviewers }.
   *[other] Beregnet av de { $met } kandidatene (av { $candidates }) som alle intervjuerne har vurdert; k = { $interviewers }.
    }
agreement-why = { $names }: —, fordi { $reason }.
agreement-kendall = Kendalls W (korrigert for like plasser) er { $w }; { $chance }.
agreement-kendall-none = Kendalls W (korrigert for like plasser): —, fordi { $reason }.
chance-enumerated = { $p } (alle { $count } rekkefølger)
chance-drawn = { $p } ({ $count } rekkefølger trukket)
chance-chi-square = { $p } (χ² = { $statistic }, { $degrees } frihetsgrader)
icc-poor = dårlig
icc-moderate = middels
icc-good = god
icc-excellent = svært god
icc-one-way-single = én intervjuer, en ny for hver kandidat
icc-agreement-single = én intervjuer, nivået teller
icc-consistency-single = én intervjuer, bare forskjeller teller
icc-one-way-average = snittet av k, nye for hver kandidat
icc-agreement-average = snittet av k, nivået teller
icc-consistency-average = snittet av k, bare forskjeller teller
agreement-sealed =
    { $count ->
    [one] 1 kandidat er forseglet for deg og er ikke regnet med.
   *[other] { $count } kandidater er forseglet for deg og er ikke regnet med.
    }
agreement-amended =
    { $count ->
    [one] 1 skjema erstattet et tidligere etter at det var levert; her brukes det nyeste.
   *[other] { $count } skjemaer erstattet tidligere etter at de var levert; her brukes de nyeste.
    }
agreement-method = Alfas intervall: kandidatene trukket på nytt { $draws } ganger, startverdi { $seed }. Tolkningen følger den nedre grensen (Krippendorff: 0,800 og 0,667); for ICC følger den begge grensene (Koo & Li: 0,50, 0,75 og 0,90).
progress-drawing = Trekker
habits-title = { $title }: intervjuernes vaner
habits-no-verdict = Mønstre i tall, ingen dom over noen: Den som skiller seg ut, kan være den som har rett. Alt måles mot de andre på de samme kandidatene og kriteriene, så det alle gjør likt, vises ikke her.
habits-beside =
    { $candidates ->
    [0] Poengsummer fra { $low } til { $high }; ingen kandidater er vurdert sammen med andre.
    [one] Poengsummer fra { $low } til { $high }; 1 kandidat er vurdert sammen med andre.
   *[other] Poengsummer fra { $low } til { $high }; { $candidates } kandidater er vurdert sammen med andre.
    }
habits-nothing = Ingen poengsummer som du kan få se.
habits-luck =
    { $tests ->
    [one] Av 1 test ville { $expected } havnet under p = 0,05 av ren tilfeldighet.
   *[other] Av { $tests } tester ville { $expected } havnet under p = 0,05 av ren tilfeldighet.
    }
habits-method = Noe blir sagt når p er under 0,05; om strenghet når forskjellen er et halvt poeng eller mer og 95 %-intervallet ikke når 0. Antall rekkefølger trukket: { $draws }, startverdi { $seed }.
column-habit = Vane
column-figure = Tall
column-says = Hva det sier
column-p = p
habit-severity = Strenghet (poeng)
habit-spread = Bruk av skalaen (× de andres)
habit-halo = Glorieeffekt (spredning i et skjema, × de andres)
habit-contrast = Kontrast (korrelasjon)
habit-drift = Endring utover dagen (poeng per intervju)
habit-within = { $number } ({ $limits })
habit-unremarkable = ingenting å bemerke
habit-stricter = gir lavere enn de andre
habit-more-lenient = gir høyere enn de andre
habit-narrower = skiller mindre mellom kandidatene enn de andre
habit-wider = skiller mer mellom kandidatene enn de andre
habit-more-even = kriteriene i et skjema ligger tettere enn hos de andre
habit-less-even = kriteriene i et skjema spriker mer enn hos de andre
habit-contrast-down = gir lavere etter en sterk kandidat, høyere etter en svak
habit-contrast-up = gir høyere etter en sterk kandidat, lavere etter en svak
habit-falls = gir lavere utover dagen
habit-rises = gir høyere utover dagen
habit-few =
    { $found ->
    [0] det kreves { $needed } kandidater som også andre har vurdert; det er ingen
    [one] det kreves { $needed } kandidater som også andre har vurdert; det er bare 1
   *[other] det kreves { $needed } kandidater som også andre har vurdert; det er bare { $found }
    }
habit-few-pairs =
    { $found ->
    [0] det kreves { $needed } par av kandidater etter hverandre som også andre har vurdert; det er ingen
    [one] det kreves { $needed } par av kandidater etter hverandre som også andre har vurdert; det er bare 1
   *[other] det kreves { $needed } par av kandidater etter hverandre som også andre har vurdert; det er bare { $found }
    }
habit-no-order = aldri to intervjuer på én dag, eller ingen forskjell som kunne endre seg
habit-no-variation = poengsummene som sammenlignes, varierer ikke
failed-habits-sealed = kollegenes vaner er forseglet til alle har levert om alle kandidatene
hint-habits-own = «vurder interviewers» viser dine egne, «vurder status» hvem som mangler
plan-title = Plan for { $candidates ->
    [one] 1 kandidat
   *[other] { $candidates } kandidater
    } og { $interviewers ->
    [one] 1 intervjuer
   *[other] { $interviewers } intervjuere
    }
plan-focus = Hvem som vurderer hva
plan-focus-everything = Alle vurderer alle { $criteria ->
    [one] kriteriene (1)
   *[other] de { $criteria } kriteriene
    }: ikke flere enn de { $most } én intervjuer vurderer godt.
plan-focus-alone = { $criteria } kriterier er flere enn de { $most } én intervjuer vurderer godt (strukturerte intervjuer fungerer best med fem til åtte, U.S. Office of Personnel Management 2008). Med en intervjuer til kunne de blitt fordelt.
plan-focus-proposal = { $criteria } kriterier er flere enn de { $most } én intervjuer vurderer godt (strukturerte intervjuer fungerer best med fem til åtte, U.S. Office of Personnel Management 2008). Jevnt fordelt blir hvert av dem vurdert av { $voices ->
    [one] 1 intervjuer
   *[other] { $voices } intervjuere
    }:
plan-focus-round = Slik det står i round.toml. Hvert kriterium vurderes av minst { $voices ->
    [one] 1 intervjuer
   *[other] { $voices } intervjuere
    }.
plan-focus-too-many = Det blir fortsatt mer enn { $most } på noen: Det trengs flere intervjuere eller færre kriterier.
plan-focus-unscored = Ingen vurderer { $names }: Alle totaler blir ufullstendige.
plan-order = I hvilken rekkefølge
plan-order-together = Én rekkefølge for hele panelet, stokket: Når alle sitter sammen, slipper ingen unna den som kom før. Er det et problem, kan intervjuerne møte kandidatene hver for seg.
plan-order-alone = Én rekkefølge, stokket. Med en intervjuer til kunne rekkefølgene veid opp for hverandre.
plan-order-balanced = Ingen kommer rett etter den samme kandidaten to ganger.
plan-order-repeated = Noen kommer rett etter den samme kandidaten { $count ->
    [one] 1 gang
   *[other] { $count } ganger
    }, og med så mange intervjuere finner metoden ingen bedre rekkefølge.
plan-order-no-clash = Alle kan begynne samtidig: I ingen omgang har to intervjuere den samme kandidaten.
plan-order-clashes =
    { $count ->
    [one] Det er for få kandidater til at alle kan begynne samtidig: 1 intervju må vente.
   *[other] Det er for få kandidater til at alle kan begynne samtidig: { $count } intervjuer må vente.
    }
plan-order-method = Rader fra Williams’ kvadrater (1949) over en stokket liste, startverdi { $seed }.
plan-reliability = Hvor pålitelig det blir
plan-from-literature = Ut fra en pålitelighet på { $single } for én intervjuer i separate intervjuer (Huffcutt, Culbertson & Weyhrauch 2013), omregnet med Spearman–Brown. Rundens eget tall krever { $needed } kandidater som alle har vurdert, og poengsummer som stemmer overens; hittil er det { $found ->
    [0] ingen
    [one] 1
   *[other] { $found }
    }.
plan-from-round = Ut fra rundens egne totaler: ICC(3,1) = ICC(C,1) er { $single } (95 %-intervall { $limits }, { $found } kandidater), omregnet med Spearman–Brown.
plan-planned = ← planlagt
plan-one-more = En intervjuer til ville løftet den fra { $before } til { $after }, og kostet { $interviews ->
    [one] 1 intervju til
   *[other] { $interviews } intervjuer til
    }.
plan-one-more-voice = Det som teller, er hvor mange som vurderer hvert kriterium: her { $voices }. Én til på hvert ville løftet den fra { $before } til { $after }.
plan-needed = En pålitelighet på 0,80 krever { $needed ->
    [one] 1 intervjuer
   *[other] { $needed } intervjuere
    }.
plan-interviewer = Intervjuer { $number }
plan-candidate = Kandidat { $number }
column-interviewer = Intervjuer
column-turn = Nr.
column-interviewers = Intervjuere
column-reliability = Pålitelighet
column-gain = Gevinst
column-interviews = Intervjuer
failed-plan-numbers = det kan ikke lages noen plan for disse tallene
hint-plan-numbers = fra 1 til { $most } kandidater og intervjuere, og minst 1 kriterium på hver
failed-plan-both = det er ingen runde her, så både antall kandidater og antall intervjuere må oppgis
hint-plan-both = vurder plan --candidates 8 --interviewers 3
plan-focus-keep = «vurder plan --write» skriver dette inn i round.toml, så lenge ingen har levert.
plan-written = Skrevet til { $path }: hvem som vurderer hva.
plan-nothing-to-write = Det er ingen forslag å skrive: Alle vurderer allerede det de skal.
failed-plan-late = det er allerede levert skjemaer etter fordelingen som gjaldt til nå
hint-plan-late = den kan fortsatt endres for hånd, i linjene «focus» i round.toml
plan-order-shuffled = Stokket med startverdi { $seed }.
plan-focus-voices = { $criteria } kriterier er litt flere enn de { $most } én intervjuer vurderer godt. Fordelt ville hvert bare fått én stemme, og én stemme kan ikke være uenig: Alle vurderer alle.
