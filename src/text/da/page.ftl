### Ord i diagrammer og i HTML-rapporten.

chart-groups = Grupperne
chart-contributions = Hvad totalen består af
chart-points-of = { $points } af { $possible }
chart-strips = Interviewernes scorer
chart-strips-legend = En prik er én interviewers score, et ciffer så mange interviewere med samme score. ┃ mindstekrav, ◇ bedst ved.
chart-totals = Totalerne
