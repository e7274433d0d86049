### Ord i diagrammer og i HTML-rapporten.

chart-groups = Gruppene
chart-contributions = Hva totalen består av
chart-points-of = { $points } av { $possible }
chart-strips = Intervjuernes poengsummer
chart-strips-legend = En prikk er poengsummen fra én intervjuer, et siffer så mange intervjuere med samme poengsum. ┃ minstekrav, ◇ best ved.
chart-totals = Totalene
