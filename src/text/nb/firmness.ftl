### Words of how firm a ranking is, and why it is as it is.

undefined-nothing-in-common = ingen to intervjuere har vurdert de samme to kandidatene
column-could-be = Kan være
firmness-legend = «Kan være»: plassene til dem kandidaten ikke kan skilles fra, fordi forskjellen ikke er større enn den tilfeldige uenigheten mellom intervjuerne.
firmness-legend-bracket = En klamme samler dem som ikke kan skilles fra hverandre.
firmness-interviewers =
    { $count ->
    [1] én intervjuer
    [2] to intervjuere
    [3] tre intervjuere
    [4] fire intervjuere
   *[other] { $count } intervjuere
    }
firmness-interviewers-between = { $fewest } til { $most } intervjuere
firmness-others =
    { $count ->
    [one] 1 til
   *[other] { $count } til
    }
firmness-close-two-deciding = { $first } og { $rival } kan ikke skilles fra hverandre med { $interviewers }. Ett intervju til om «{ $criterion }» vil mest sannsynlig avgjøre det.
firmness-close-two = { $first } og { $rival } kan ikke skilles fra hverandre med { $interviewers }.
firmness-close-deciding = { $first } kan ikke skilles fra { $rivals } med { $interviewers }. Ett intervju til om «{ $criterion }» vil mest sannsynlig avgjøre det mellom { $first } og { $second }.
firmness-close = { $first } kan ikke skilles fra { $rivals } med { $interviewers }.
firmness-place = { $place }
firmness-from-to = { $from }–{ $to }
firmness-places = plass { $places }
firmness-run = { $people } kan ikke skilles fra hverandre ({ $places }).
firmness-run-deciding = { $people } kan ikke skilles fra hverandre ({ $places }). Ett intervju til om «{ $criterion }» vil mest sannsynlig avgjøre hvem av dem som ligger foran.
firmness-run-listed = { $places } («{ $criterion }»)
firmness-runs = Lenger ned kan de på disse plassene ikke skilles fra hverandre: { $runs }.
firmness-runs-deciding = Lenger ned kan de på disse plassene ikke skilles fra hverandre: { $runs }. Ett intervju til om «{ $criterion }» vil mest sannsynlig avgjøre hvem av dem som ligger foran.
firmness-runs-each = Lenger ned kan de på disse plassene ikke skilles fra hverandre: { $runs }. I parentes står kriteriet der ett intervju til mest sannsynlig vil avgjøre hvem av dem som ligger foran.
firmness-ahead = { $first } ligger { $difference } poeng foran { $second }. Det er mer enn de { $detectable } poengene som tilfeldig uenighet mellom intervjuerne kan forklare.
firmness-noise = Tilfeldig uenighet, anslått ut fra { $candidates } kandidater og { $interviewers }: Totalen fra én intervjuer har en standardfeil på { $error } poeng. Totaler fra { $among } kan ikke skilles fra hverandre når forskjellen er { $difference } poeng eller mindre.
firmness-noise-shared = Tilfeldig uenighet, anslått ut fra { $candidates } kandidater og { $interviewers } som har fordelt kriteriene mellom seg, i de { $shares } gruppene av kriterier som de samme intervjuerne vurderer: Totalen fra én intervjuer over en slik gruppe har en standardfeil på { $error } poeng. Totaler fra dette panelet kan ikke skilles fra hverandre når forskjellen er { $difference } poeng eller mindre.
firmness-noise-none = Det er ikke funnet noen tilfeldig uenighet mellom intervjuerne ({ $candidates } kandidater og { $interviewers }): Når det tas hensyn til hvor streng hver av dem er, er de enige om alle totalene. Med få skjemaer kan det være flaks.
firmness-rough = Med så få skjemaer er anslaget grovt; uenigheten kan godt være dobbelt så stor.
firmness-one-interviewer = Med én intervjuer kan ingen si hvor mye av en forskjell som er tilfeldig. Det trengs en intervjuer til på minst to av kandidatene. «vurder explain» viser hvor lite som skal til for å endre rekkefølgen.
firmness-one-candidate = Med skjemaer om bare én kandidat er det ennå ingen å skille fra hverandre.
firmness-no-criteria = Hvor mye av en forskjell som er tilfeldig, kan ikke anslås: Ingen to intervjuere har vurdert de samme kriteriene hos én kandidat. Det trengs kriterier med minst halvparten av vekten, vurdert av to intervjuere hos to kandidater.
firmness-no-candidates = Hvor mye av en forskjell som er tilfeldig, kan ikke anslås: Ingen to intervjuere har vurdert de samme to kandidatene. Skjemaer fra en intervjuer til om to av kandidatene er nok.
firmness-islands = Disse gruppene har ingen intervjuer felles. Da kan ikke strenge intervjuere skilles fra svake kandidater, og ingen kan sammenlignes på tvers: { $groups }. En intervjuer som møter kandidater fra hver gruppe, ville knyttet dem sammen.
firmness-island = { $candidates } (vurdert av { $interviewers })
firmness-uneven = Ikke alle har møtt alle: { $cards } av { $possible } skjemaer er levert. Kandidatene kan også skille seg fra hverandre fordi de har møtt strengere eller mildere intervjuere.
explain-title = { $first } og { $second }
explain-next-above = { $second } er nærmest over { $first }.
explain-next-below = { $first } leder, og { $second } er nærmest.
explain-leader = { $first } har ingen plass; { $second } leder.
explain-place = plass { $place }
explain-no-place = uten plass
explain-level = { $first } og { $second } har nøyaktig samme total.
explain-ahead = { $ahead } ({ $ahead_place }) ligger { $points } poeng foran { $behind } ({ $behind_place }).
explain-firm = Tilfeldig uenighet mellom intervjuerne kan forklare høyst { $detectable } poeng, så dette er mer enn tilfeldig.
explain-no-noise = Det er ikke funnet noen tilfeldig uenighet mellom intervjuerne som kan forklare det.
explain-within-noise = Tilfeldig uenighet mellom intervjuerne kan forklare opptil { $detectable } poeng: De to kan ikke skilles fra hverandre.
explain-islands = Ingen rekke av felles intervjuere knytter de to sammen, så ingen kan si hvor mye av dette som skyldes at intervjuerne var strenge eller milde.
explain-independent = Etter de uavhengige vurderingene, før panelsamtalen, lå { $ahead } { $points } poeng foran.
explain-independent-level = Etter de uavhengige vurderingene, før panelsamtalen, var totalene nøyaktig like.
explain-below = På den andre siden ligger { $below } { $points } poeng bak { $first }.
explain-next-level = { $below } har nøyaktig samme total som { $first }.
explain-revised = (Endret etter panelsamtalen: { $reason })
explain-left-out = Sammenlignet uten { $criteria }: Ikke begge har poengsum der. De andre kriteriene deler vekten.
column-points = Poeng
explain-sum = Forskjell
explain-weight-more = Minste endring av én vekt: De ville byttet plass hvis «{ $criterion }» veide mer enn { $to } i stedet for { $from } ({ $share_to } av all vekt i stedet for { $share_from }), med de andre vektene uendret.
explain-weight-less = Minste endring av én vekt: De ville byttet plass hvis «{ $criterion }» veide mindre enn { $to } i stedet for { $from } ({ $share_to } av all vekt i stedet for { $share_from }), med de andre vektene uendret.
explain-weight-none = Uansett hvilken vekt ett enkelt kriterium hadde, ville de ikke byttet plass.
explain-score = Minste endring av én poengsum: De ville byttet plass hvis { $interviewer } hadde gitt { $candidate } { $to } i stedet for { $from } på «{ $criterion }».
explain-score-none = Ingen annen poengsum fra én intervjuer på ett kriterium ville fått dem til å bytte plass.
explain-share = Av alle mulige vektinger er { $first } foran { $second } i { $percent } (nøyaktig { $fraction }).
explain-share-level = De står likt på alle kriteriene: Ingen vekting setter den ene foran den andre.
explain-share-all = { $first } står foran eller likt med { $second }, uansett vekting: { $second } er ikke bedre på noe kriterium.
explain-evidence = { $candidate }, { $interviewer }: { $score } · { $text }
explain-evidence-none = { $candidate }, { $interviewer }: { $score }, uten notat
explain-judgement = (Vurdering: { $text })
failed-nobody-to-compare = det er ingen med plass å sammenligne { $name } med
hint-nobody-to-compare = nevn en kandidat til: vurder explain { $id } ANNEN
failed-same-candidate = det er { $name } to ganger
hint-same-candidate = nevn to kandidater
weights-title = { $title }: vektene eller menneskene?
weights-robust = Robust: { $names } kommer først i alle { $count } rangeringene.
weights-not-robust = Ikke robust: { $names } kommer først i { $same } av { $count } rangeringer.
weights-not-formed =
    { $count ->
    [one] 1 til kan ikke lages og sier ingenting verken for eller imot.
   *[other] { $count } til kan ikke lages og sier ingenting verken for eller imot.
    }
weights-alone = Bare { $names } har en plass: Det er ingen å ligge foran.
weights-shadows = Andre måter å regne på, side om side
column-view = Rangering
column-first = Først
first-same = den samme
first-other = en annen
first-none = kan ikke lages
view-official = offisiell
view-equal-weights = like vekter
view-median = median av intervjuerne
view-severity = justert for strenghet
view-without = uten { $what }
view-without-criterion = uten «{ $what }»
shadow-no-score = { $view }: { $name } ville ikke hatt noen poengsum på «{ $criterion }».
shadow-nothing-left = { $view }: Da er det ingenting igjen å rangere etter.
shadow-disconnected = { $view }: På «{ $criterion }» har disse ingen intervjuer felles, så strenge intervjuere kan ikke skilles fra svake kandidater: { $groups }.
weights-intervals = Hvor mye én vekt kan endres
weights-intervals-what = { $first } blir liggende først så lenge ett kriterium har denne andelen av all vekt og de andre beholder det innbyrdes forholdet.
weights-one-criterion = Bare ett kriterium teller, så det er ingenting å veie det mot.
column-stays-first = Først ved
column-then = Utenfor
weights-from-to = { $from } til { $to }
weights-below = under: { $names }
weights-above = over: { $names }
weights-ranks = Med alle mulige vekter
weights-ranks-what = Andelen av alle vektinger der hver kandidat havner på plassen, ut fra { $draws } tilfeldig trukne, alle like sannsynlige (SMAA-2, startverdi { $seed }; 95 % av andelene treffer innenfor { $error } prosentpoeng). De som står likt, deler plassene.
column-rank = Nr. { $rank }
column-mean-rank = Snittplass
weights-more =
    { $count ->
    [one] 1 kandidat til: --format csv viser alle.
   *[other] { $count } kandidater til: --format csv viser alle.
    }
weights-undecided =
    { $count ->
    [one] For 1 av dem er det ikke regnet ut om noen vekter ville gjort vedkommende til nummer én.
   *[other] For { $count } av dem er det ikke regnet ut om noen vekter ville gjort dem til nummer én.
    }
leads-at-least = { $name } leder hvis «{ $criterion }» teller minst { $share } (nå { $now }).
leads-at-most = { $name } leder hvis «{ $criterion }» teller høyst { $share } (nå { $now }).
leads-between = { $name } leder hvis «{ $criterion }» teller mellom { $least } og { $most } (nå { $now }).
leads-with = { $name } leder uansett hvor mye «{ $criterion }» teller.
leads-never = { $name } blir aldri nummer én, uansett vekter.
leads-shared = { $name } kan i beste fall stå likt med den første, uansett vekter.
leads-rarely = { $name } kan bli nummer én, men nesten aldri: ikke med noen av vektingene som ble trukket.
leads-central = { $name } leder bare hvis flere vekter endres; i snitt med { $weights }.
leads-weight = «{ $criterion }» på { $share }
failed-nobody-placed = ingen kan rangeres ennå
