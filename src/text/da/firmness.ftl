### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = ingen to interviewere har vurderet de samme to kandidater
column-could-be = Kan være
firmness-legend = ”Kan være”: pladserne for dem, kandidaten ikke kan skelnes fra, fordi forskellen ikke er større end den tilfældige uenighed mellem interviewerne. En klamme samler dem, der ikke kan skelnes fra hinanden.
firmness-interviewers =
    { $count ->
    [1] én interviewer
    [2] to interviewere
    [3] tre interviewere
    [4] fire interviewere
   *[other] { $count } interviewere
    }
firmness-interviewers-between = { $fewest } til { $most } interviewere
firmness-others =
    { $count ->
    [one] 1 mere
   *[other] { $count } flere
    }
firmness-close-two-deciding = { $first } og { $rival } kan ikke skelnes fra hinanden med { $interviewers }. Et interview mere om ”{ $criterion }” vil højst sandsynligt afgøre det.
firmness-close-two = { $first } og { $rival } kan ikke skelnes fra hinanden med { $interviewers }.
firmness-close-deciding = { $first } kan ikke skelnes fra { $rivals } med { $interviewers }. Et interview mere om ”{ $criterion }” vil højst sandsynligt afgøre det mellem { $first } og { $second }.
firmness-close = { $first } kan ikke skelnes fra { $rivals } med { $interviewers }.
firmness-ahead = { $first } ligger { $difference } point foran { $second }. Det er mere end de { $detectable } point, som tilfældig uenighed mellem interviewerne kan forklare.
firmness-noise = Tilfældig uenighed, anslået ud fra { $candidates } kandidater og { $interviewers }: Totalen fra én interviewer har en standardfejl på { $error } point. Totaler fra { $interviewers } kan ikke skelnes, når forskellen er { $difference } point eller mindre.
firmness-rough = Med så få skemaer er anslaget groft; uenigheden kan sagtens være dobbelt så stor.
firmness-one-interviewer = Med én interviewer kan ingen sige, hvor meget af en forskel der er tilfældig. Det kræver en interviewer mere på mindst to af kandidaterne. ”vurder explain” viser, hvor lidt der skal til for at ændre rækkefølgen.
firmness-one-candidate = Med skemaer om kun én kandidat er der endnu ingen at skelne fra hinanden.
firmness-no-criteria = Hvor meget af en forskel der er tilfældig, kan ikke anslås: Ingen to interviewere har vurderet de samme kriterier hos én kandidat. Det kræver kriterier med mindst halvdelen af vægten, vurderet af to interviewere hos to kandidater.
firmness-no-candidates = Hvor meget af en forskel der er tilfældig, kan ikke anslås: Ingen to interviewere har vurderet de samme to kandidater. Skemaer fra en interviewer mere om to af kandidaterne er nok.
firmness-islands = Disse grupper har ingen interviewer til fælles. Så kan strenge interviewere ikke skelnes fra svage kandidater, og ingen kan sammenlignes på tværs: { $groups }. En interviewer, der møder kandidater fra begge, ville forbinde dem.
firmness-island = { $candidates } (vurderet af { $interviewers })
firmness-uneven = Ikke alle har mødt alle: { $cards } af { $possible } skemaer er afleveret. Kandidaterne kan også adskille sig, fordi de har mødt strengere eller mildere interviewere.
explain-title = { $first } og { $second }
explain-next-above = { $second } er nærmest over { $first }.
explain-next-below = { $first } fører, og { $second } er nærmest.
explain-leader = { $first } har ingen plads; { $second } fører.
explain-place = plads { $place }
explain-no-place = uden plads
explain-level = { $first } og { $second } har nøjagtigt samme total.
explain-ahead = { $ahead } ({ $ahead_place }) ligger { $points } point foran { $behind } ({ $behind_place }).
explain-firm = Tilfældig uenighed mellem interviewerne kan højst forklare { $detectable } point, så det her er mere end tilfældigt.
explain-within-noise = Tilfældig uenighed mellem interviewerne kan forklare op til { $detectable } point: De to kan ikke skelnes fra hinanden.
explain-islands = Ingen kæde af fælles interviewere forbinder de to, så ingen kan sige, hvor meget af det her der skyldes, at interviewerne var strenge eller milde.
explain-left-out = Sammenlignet uden { $criteria }: Ikke begge har en score dér. De andre kriterier deler vægten.
column-points = Point
explain-sum = Forskel
explain-weight-more = Mindste ændring af én vægt: De ville bytte plads, hvis ”{ $criterion }” vejede mere end { $to } i stedet for { $from } ({ $share_to } af al vægt i stedet for { $share_from }), med de andre vægte uændret.
explain-weight-less = Mindste ændring af én vægt: De ville bytte plads, hvis ”{ $criterion }” vejede mindre end { $to } i stedet for { $from } ({ $share_to } af al vægt i stedet for { $share_from }), med de andre vægte uændret.
explain-weight-none = Uanset hvilken vægt et enkelt kriterium havde, ville de ikke bytte plads.
explain-score = Mindste ændring af én score: De ville bytte plads, hvis { $interviewer } havde givet { $candidate } { $to } i stedet for { $from } på ”{ $criterion }”.
explain-score-none = Ingen anden score fra én interviewer på ét kriterium ville få dem til at bytte plads.
explain-share = Af alle mulige vægtninger er { $first } foran { $second } i { $percent } (nøjagtigt { $fraction }).
explain-share-all = { $first } er foran { $second } uanset vægtningen, eller lige med: { $second } er ikke bedre på noget kriterium.
explain-not-asked = ikke spurgt
explain-no-evidence = uden belæg
explain-open = ingen vurdering
explain-evidence = { $candidate }, { $score } fra { $interviewer }: { $text }
explain-evidence-none = { $candidate }, { $score } fra { $interviewer }, uden note
explain-judgement = (Vurdering: { $text })
failed-nobody-to-compare = der er ingen med en plads at sammenligne { $name } med
hint-nobody-to-compare = nævn en kandidat mere: vurder explain { $id } ANDEN
failed-same-candidate = det er { $name } to gange
hint-same-candidate = nævn to kandidater
