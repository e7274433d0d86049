### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = ingen to interviewere har vurderet de samme to kandidater
column-could-be = Kan være
firmness-legend = ”Kan være”: pladserne for dem, kandidaten ikke kan skelnes fra, fordi forskellen ikke er større end den tilfældige uenighed mellem interviewerne.
firmness-legend-bracket = En klamme samler dem, der ikke kan skelnes fra hinanden.
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
firmness-place = { $place }
firmness-from-to = { $from }–{ $to }
firmness-places = plads { $places }
firmness-run = { $people } kan ikke skelnes fra hinanden ({ $places }).
firmness-run-deciding = { $people } kan ikke skelnes fra hinanden ({ $places }). Et interview mere om ”{ $criterion }” vil højst sandsynligt afgøre, hvem af dem der ligger foran.
firmness-run-listed = { $places } (”{ $criterion }”)
firmness-runs = Længere nede kan de på disse pladser ikke skelnes fra hinanden: { $runs }.
firmness-runs-deciding = Længere nede kan de på disse pladser ikke skelnes fra hinanden: { $runs }. Et interview mere om ”{ $criterion }” vil højst sandsynligt afgøre, hvem af dem der ligger foran.
firmness-runs-each = Længere nede kan de på disse pladser ikke skelnes fra hinanden: { $runs }. I parentes står det kriterium, hvor et interview mere højst sandsynligt vil afgøre, hvem af dem der ligger foran.
firmness-ahead = { $first } ligger { $difference } point foran { $second }. Det er mere end de { $detectable } point, som tilfældig uenighed mellem interviewerne kan forklare.
firmness-noise = Tilfældig uenighed, anslået ud fra { $candidates } kandidater og { $interviewers }: Totalen fra én interviewer har en standardfejl på { $error } point. Totaler fra { $among } kan ikke skelnes fra hinanden, når forskellen er { $difference } point eller mindre.
firmness-noise-shared = Tilfældig uenighed, anslået ud fra { $candidates } kandidater og { $interviewers }, der har fordelt kriterierne mellem sig, i de { $shares } grupper af kriterier, som de samme interviewere vurderer: Totalen fra én interviewer over sådan en gruppe har en standardfejl på { $error } point. Totaler fra dette panel kan ikke skelnes fra hinanden, når forskellen er { $difference } point eller mindre.
firmness-noise-none = Der er ikke fundet nogen tilfældig uenighed mellem interviewerne ({ $candidates } kandidater og { $interviewers }): Når der tages højde for, hvor streng hver af dem er, er de enige om alle totaler. Med få skemaer kan det være held.
firmness-rough = Med så få skemaer er skønnet groft; uenigheden kan sagtens være dobbelt så stor.
firmness-one-interviewer = Med én interviewer kan ingen sige, hvor meget af en forskel der er tilfældig. Det kræver en interviewer mere på mindst to af kandidaterne. ”vurder explain” viser, hvor lidt der skal til for at ændre rækkefølgen.
firmness-one-candidate = Med skemaer om kun én kandidat er der endnu ingen at skelne fra hinanden.
firmness-no-criteria = Hvor meget af en forskel der er tilfældig, kan ikke anslås: Ingen to interviewere har vurderet de samme kriterier hos én kandidat. Det kræver kriterier med mindst halvdelen af vægten, vurderet af to interviewere hos to kandidater.
firmness-no-candidates = Hvor meget af en forskel der er tilfældig, kan ikke anslås: Ingen to interviewere har vurderet de samme to kandidater. Skemaer fra en interviewer mere om to af kandidaterne er nok.
firmness-islands = Disse grupper har ingen interviewer til fælles. Så kan strenge interviewere ikke skelnes fra svage kandidater, og ingen kan sammenlignes på tværs: { $groups }. En interviewer, der møder kandidater fra hver gruppe, ville forbinde dem.
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
explain-no-noise = Der er ikke fundet nogen tilfældig uenighed mellem interviewerne, som kan forklare det.
explain-within-noise = Tilfældig uenighed mellem interviewerne kan forklare op til { $detectable } point: De to kan ikke skelnes fra hinanden.
explain-islands = Ingen kæde af fælles interviewere forbinder de to, så ingen kan sige, hvor meget af det her der skyldes, at interviewerne var strenge eller milde.
explain-independent = Efter de uafhængige vurderinger, før panelets drøftelse, lå { $ahead } { $points } point foran.
explain-independent-level = Efter de uafhængige vurderinger, før panelets drøftelse, var totalerne nøjagtigt ens.
explain-below = Til den anden side ligger { $below } { $points } point efter { $first }.
explain-next-level = { $below } har nøjagtigt samme total som { $first }.
explain-revised = (Ændret efter panelets drøftelse: { $reason })
explain-left-out = Sammenlignet uden { $criteria }: Ikke begge har en score dér. De andre kriterier deler vægten.
column-points = Point
explain-sum = Forskel
explain-weight-more = Mindste ændring af én vægt: De ville bytte plads, hvis ”{ $criterion }” vejede mere end { $to } i stedet for { $from } ({ $share_to } af al vægt i stedet for { $share_from }), med de andre vægte uændret.
explain-weight-less = Mindste ændring af én vægt: De ville bytte plads, hvis ”{ $criterion }” vejede mindre end { $to } i stedet for { $from } ({ $share_to } af al vægt i stedet for { $share_from }), med de andre vægte uændret.
explain-weight-none = Uanset hvilken vægt et enkelt kriterium havde, ville de ikke bytte plads.
explain-score = Mindste ændring af én score: De ville bytte plads, hvis { $interviewer } havde givet { $candidate } { $to } i stedet for { $from } på ”{ $criterion }”.
explain-score-none = Ingen anden score fra én interviewer på ét kriterium ville få dem til at bytte plads.
explain-share = Af alle mulige vægtninger er { $first } foran { $second } i { $percent } (nøjagtigt { $fraction }).
explain-share-level = De står lige på alle kriterier: Ingen vægtning sætter den ene foran den anden.
explain-share-all = { $first } står foran eller lige med { $second }, uanset vægtningen: { $second } er ikke bedre på noget kriterium.
explain-evidence = { $candidate }, { $interviewer }: { $score } · { $text }
explain-evidence-none = { $candidate }, { $interviewer }: { $score }, uden note
explain-judgement = (Vurdering: { $text })
failed-nobody-to-compare = der er ingen med en plads at sammenligne { $name } med
hint-nobody-to-compare = nævn en kandidat mere: vurder explain { $id } ANDEN
failed-same-candidate = det er { $name } to gange
hint-same-candidate = nævn to kandidater
weights-title = { $title }: vægtene eller menneskene?
weights-robust = Robust: { $names } kommer først i alle { $count } rangeringer.
weights-not-robust = Ikke robust: { $names } kommer først i { $same } af { $count } rangeringer.
weights-not-formed =
    { $count ->
    [one] 1 mere kan ikke laves og siger intet hverken for eller imod.
   *[other] { $count } flere kan ikke laves og siger intet hverken for eller imod.
    }
weights-alone = Kun { $names } har en plads: Der er ingen at ligge foran.
weights-shadows = Andre måder at regne på, side om side
column-view = Rangering
column-first = Først
first-same = den samme
first-other = en anden
first-none = kan ikke laves
view-official = officiel
view-equal-weights = ens vægte
view-median = median af interviewerne
view-severity = justeret for strenghed
view-without = uden { $what }
view-without-criterion = uden ”{ $what }”
shadow-no-score = { $view }: { $name } ville ikke have nogen score på ”{ $criterion }”.
shadow-nothing-left = { $view }: Så er der intet tilbage at rangere efter.
shadow-disconnected = { $view }: På ”{ $criterion }” har disse ingen interviewer til fælles, så strenge interviewere kan ikke skelnes fra svage kandidater: { $groups }.
weights-intervals = Hvor meget én vægt kan ændres
weights-intervals-what = { $first } bliver liggende først, så længe ét kriterium har denne andel af al vægt, og de andre beholder deres indbyrdes forhold.
weights-one-criterion = Kun ét kriterium tæller, så der er intet at veje det imod.
column-stays-first = Først ved
column-then = Udenfor
weights-from-to = { $from } til { $to }
weights-below = under: { $names }
weights-above = over: { $names }
weights-ranks = Med alle mulige vægte
weights-ranks-what = Andelen af alle vægtninger, hvor hver kandidat får pladsen, ud fra { $draws } tilfældigt trukne, alle lige sandsynlige (SMAA-2, startværdi { $seed }; 95 % af andelene rammer inden for { $error } procentpoint). De, der står lige, deler pladserne.
column-rank = Nr. { $rank }
column-mean-rank = Snitplads
weights-more =
    { $count ->
    [one] 1 kandidat til: --format csv viser alle.
   *[other] { $count } kandidater til: --format csv viser alle.
    }
weights-undecided =
    { $count ->
    [one] For 1 af dem er det ikke regnet ud, om nogen vægte ville gøre vedkommende til nummer ét.
   *[other] For { $count } af dem er det ikke regnet ud, om nogen vægte ville gøre dem til nummer ét.
    }
leads-at-least = { $name } fører, hvis ”{ $criterion }” tæller mindst { $share } (nu { $now }).
leads-at-most = { $name } fører, hvis ”{ $criterion }” højst tæller { $share } (nu { $now }).
leads-between = { $name } fører, hvis ”{ $criterion }” tæller mellem { $least } og { $most } (nu { $now }).
leads-with = { $name } fører, uanset hvor meget ”{ $criterion }” tæller.
leads-never = { $name } bliver aldrig nummer ét, uanset vægtene.
leads-shared = { $name } kan i bedste fald stå lige med den første, uanset vægtene.
leads-rarely = { $name } kan blive nummer ét, men næsten aldrig: ikke med nogen af de trukne vægtninger.
leads-central = { $name } fører kun, hvis flere vægte ændres; i snit med { $weights }.
leads-weight = ”{ $criterion }” på { $share }
failed-nobody-placed = ingen kan rangeres endnu
