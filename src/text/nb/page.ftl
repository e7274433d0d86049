### Words of charts and the HTML report.
