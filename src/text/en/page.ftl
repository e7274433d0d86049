### Words of charts and the HTML report.

chart-groups = The groups
chart-contributions = What the total is made of
chart-points-of = { $points } of { $possible }
chart-strips = The interviewers’ scores
chart-strips-legend = A dot is one interviewer’s score, a digit as many interviewers with the same. ┃ minimum, ◇ best score.
chart-totals = The totals
