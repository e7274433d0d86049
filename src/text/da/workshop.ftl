### Words of making, formatting, comparing and upgrading rubrics.
column-file = Fil
column-line = Linje
fmt-written = { $file }: sat op på ny fra linje { $line }; indhold og kommentarer er de samme.
fmt-differs = { $file }: følger ikke den faste opstilling, fra linje { $line }.
fmt-refused = { $file }: ikke ændret, se ovenfor.
fmt-fine =
    { $count ->
    [one] 1 fil følger allerede den faste opstilling.
   *[other] { $count } filer følger allerede den faste opstilling.
    }
fault-layout = den nye opstilling ville ændre filens indhold eller miste en kommentar, så filen er ikke rørt; meld det gerne
next-fmt = Næste: ”vurder rubric fmt” med de samme filer stiller dem op.
