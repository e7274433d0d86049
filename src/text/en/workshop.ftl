### Words of making, formatting, comparing and upgrading rubrics.
column-file = File
column-line = Line
fmt-written = { $file }: laid out anew from line { $line } on; meaning and comments are the same.
fmt-differs = { $file }: not in canonical layout, from line { $line } on.
fmt-refused = { $file }: left as it is, see above.
fmt-fine =
    { $count ->
    [one] 1 file is in canonical layout already.
   *[other] { $count } files are in canonical layout already.
    }
fault-layout = the new layout would change what the file says or lose a comment, so it is left as it is; please report this
next-fmt = Next: “vurder rubric fmt” with the same files lays them out.
