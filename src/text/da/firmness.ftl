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
