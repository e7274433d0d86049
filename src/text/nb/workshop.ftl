### Words of making, formatting, comparing and upgrading rubrics.
column-file = Fil
column-line = Linje
fmt-written = { $file }: satt opp på nytt fra linje { $line }; innhold og kommentarer er de samme.
fmt-differs = { $file }: følger ikke fast oppsett, fra linje { $line }.
fmt-refused = { $file }: ikke endret, se over.
fmt-fine =
    { $count ->
    [one] 1 fil følger allerede fast oppsett.
   *[other] { $count } filer følger allerede fast oppsett.
    }
fault-layout = det nye oppsettet ville endret innholdet i filen eller mistet en kommentar, så filen er ikke rørt; meld gjerne fra om dette
next-fmt = Neste: «vurder rubric fmt» med de samme filene setter dem opp.
