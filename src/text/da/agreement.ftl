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
agreement-complete = Beregnet ud fra { $met ->
    [one] den ene kandidat
   *[other] de { $met } kandidater
    } (af { $candidates }), som alle interviewere har vurderet; k = { $interviewers } interviewere.
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
icc-one-way-single = én interviewer, nye for hver kandidat
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
