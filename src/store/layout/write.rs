//! Puts a file together from its entries.

use super::shape::{LANGUAGES, Order, RUBRIC, Shape};
use super::tree::{Array, Between, Document, Entry, Form, Item, Table, Value, comments};

/// The widest line that an array may stand on.
const WIDEST: usize = 100;

/// The text of a document.
pub(super) fn document(document: Document, newline: &'static str) -> String {
    let mut writer = Writer { text: String::new(), newline, is_section_begun: false };
    writer.between(document.head);
    writer.section(document.root, RUBRIC, "");
    if !document.tail.is_empty() {
        writer.blank();
        writer.is_section_begun = false;
        writer.between(document.tail);
    }
    while writer.text.ends_with(&format!("{newline}{newline}")) {
        writer.text.truncate(writer.text.len() - newline.len());
    }
    writer.text
}

struct Writer {
    text: String,
    newline: &'static str,
    /// Whether the section has a line yet: it does not begin with an empty one.
    is_section_begun: bool,
}

impl Writer {
    /// The entries of a table, and below them the tables inside it.
    fn section(&mut self, mut table: Table, order: &Order, path: &str) {
        let mut sections: Vec<(String, &Order, Vec<Table>)> = Vec::new();
        let mut keyed: Vec<(&Order, Entry)> = Vec::new();
        for (key, shape) in order {
            let Some(entry) = table.take(key) else { continue };
            match shape {
                Shape::Tables(inner) if !is_empty(&entry.value) => {
                    sections.push((below(path, &entry.key.written), inner, into_tables(entry)));
                }
                Shape::Keyed(inner) if is_keyed(&entry.value) => keyed.push((inner, entry)),
                Shape::Tables(_) | Shape::Keyed(_) | Shape::Plain => self.entry("", entry),
                Shape::Lines => self.lines(entry),
                Shape::Wording => self.wording("", entry),
                Shape::Anchors => self.anchors(entry),
                Shape::Inline(keys) => self.inline(entry, keys),
            }
        }
        let mut others = Vec::new();
        for entry in table.entries {
            let is_header = match &entry.value {
                Value::Tables(_) => true,
                // Headers inside an array of tables would need to be told apart from it.
                Value::Table(inner) => inner.form == Form::Header && path.is_empty(),
                Value::Scalar(_) | Value::Array(_) => false,
            };
            if is_header { others.push(entry) } else { self.entry("", entry) }
        }
        self.between(table.end);
        for (name, order, tables) in sections {
            for table in tables {
                self.header(table, order, &format!("[[{name}]]"), &name);
            }
        }
        for (order, entry) in keyed {
            self.keyed(entry, order, path);
        }
        for entry in others {
            let name = below(path, &entry.key.written);
            match entry.value {
                Value::Tables(tables) => {
                    for table in tables {
                        self.header(table, &[], &format!("[[{name}]]"), &name);
                    }
                }
                Value::Table(table) => self.header(table, &[], &format!("[{name}]"), &name),
                Value::Scalar(_) | Value::Array(_) => {}
            }
        }
    }

    fn header(&mut self, mut table: Table, order: &Order, header: &str, path: &str) {
        self.blank();
        self.is_section_begun = false;
        self.between(std::mem::take(&mut table.lead));
        let trail = std::mem::take(&mut table.trail);
        self.line("", header, trail);
        self.is_section_begun = false;
        self.section(table, order, path);
    }

    /// A `[table]` for each entry of a table, whatever form the two had.
    fn keyed(&mut self, entry: Entry, order: &Order, path: &str) {
        let Value::Table(table) = entry.value else { return };
        let path = below(path, &entry.key.written);
        let mut lead = entry.lead;
        let trails = [entry.trail, table.trail].concat();
        lead.extend(table.lead);
        lead.extend(trails.into_iter().map(Between::Comment));
        let mut end = table.end;
        let mut left = table.entries.len();
        for inner in table.entries {
            let Value::Table(mut below_it) = inner.value else { continue };
            lead.extend(inner.lead);
            lead.append(&mut below_it.lead);
            below_it.lead = std::mem::take(&mut lead);
            below_it.trail.splice(0..0, inner.trail);
            left -= 1;
            if left == 0 {
                below_it.end.extend(end.drain(..).filter(|one| *one != Between::Blank));
            }
            let name = below(&path, &inner.key.written);
            self.header(below_it, order, &format!("[{name}]"), &name);
        }
    }

    /// An entry as it comes.
    fn entry(&mut self, prefix: &str, mut entry: Entry) {
        let key = below(prefix, &entry.key.written);
        match entry.value {
            Value::Scalar(written) => {
                self.between(entry.lead);
                self.line("", &format!("{key} = {written}"), entry.trail);
            }
            Value::Array(array) => self.array(&key, array, entry.lead, entry.trail),
            Value::Table(table) if table.form != Form::Inline && !table.entries.is_empty() => {
                let above = self.open(entry.lead, entry.trail, table);
                for entry in above {
                    self.entry(&key, entry);
                }
            }
            Value::Table(_) | Value::Tables(_) => {
                self.between(entry.lead);
                let inner = entry.value.take_comments();
                self.comments(inner);
                self.line("", &format!("{key} = {}", one_line(&entry.value)), entry.trail);
            }
        }
    }

    /// What stands around a table that is written with dotted keys; its entries.
    fn open(&mut self, lead: Vec<Between>, trail: Vec<String>, table: Table) -> Vec<Entry> {
        self.between(lead);
        // An empty line above a header says nothing of the entries that take its place.
        self.comments(comments(table.lead));
        self.comments(table.trail);
        self.comments(comments(table.end));
        self.comments(trail);
        table.entries
    }

    fn wording(&mut self, prefix: &str, entry: Entry) {
        let Value::Table(table) = entry.value else { return self.entry(prefix, entry) };
        let key = below(prefix, &entry.key.written);
        let mut entries = self.open(entry.lead, entry.trail, table);
        entries.sort_by_key(|entry| language(&entry.key.name));
        for entry in entries {
            self.entry(&key, entry);
        }
    }

    fn anchors(&mut self, entry: Entry) {
        let Value::Table(table) = entry.value else { return self.entry("", entry) };
        let mut entries = self.open(entry.lead, entry.trail, table);
        entries.sort_by_key(|entry| entry.key.name.parse::<i64>().unwrap_or(i64::MAX));
        for anchor in entries {
            self.wording(&entry.key.written, anchor);
        }
    }

    fn inline(&mut self, entry: Entry, keys: &[&str]) {
        let Value::Table(mut table) = entry.value else { return self.entry("", entry) };
        table.form = Form::Inline;
        let place = |entry: &Entry| keys.iter().position(|key| *key == entry.key.name);
        table.entries.sort_by_key(|entry| place(entry).unwrap_or(keys.len()));
        self.entry("", Entry { value: Value::Table(table), ..entry });
    }

    /// An array with an item on each line.
    fn lines(&mut self, entry: Entry) {
        let key = entry.key.written.clone();
        match into_array(entry.value) {
            Ok(array) if array.items.is_empty() => {
                self.array(&key, array, entry.lead, entry.trail);
            }
            Ok(array) => self.tall(&key, array, entry.lead, entry.trail),
            Err(value) => self.entry("", Entry { value, ..entry }),
        }
    }

    /// An array on one line if it fits.
    fn array(&mut self, key: &str, array: Array, lead: Vec<Between>, trail: Vec<String>) {
        let value = Value::Array(array);
        let flat = format!("{key} = {}", one_line(&value));
        if !value.has_comments() && flat.chars().count() <= WIDEST && !flat.contains('\n') {
            self.between(lead);
            return self.line("", &flat, trail);
        }
        if let Value::Array(array) = value {
            self.tall(key, array, lead, trail);
        }
    }

    fn tall(&mut self, key: &str, array: Array, lead: Vec<Between>, trail: Vec<String>) {
        self.between(lead);
        self.comments(trail);
        self.line("", &format!("{key} = ["), Vec::new());
        self.is_section_begun = false;
        for mut item in array.items {
            self.indented(item.lead);
            let inner = item.value.take_comments();
            self.indented(inner.into_iter().map(Between::Comment).collect());
            self.line("  ", &format!("{},", one_line(&item.value)), item.trail);
        }
        let end = array.end.into_iter();
        let last = end.clone().rposition(|one| one != Between::Blank).map_or(0, |at| at + 1);
        self.indented(end.take(last).collect());
        self.line("", "]", Vec::new());
    }

    fn between(&mut self, between: Vec<Between>) {
        self.between_with("", between);
    }

    fn indented(&mut self, between: Vec<Between>) {
        self.between_with("  ", between);
    }

    fn between_with(&mut self, indent: &str, between: Vec<Between>) {
        for one in between {
            match one {
                Between::Blank if self.is_section_begun => self.blank(),
                Between::Blank => {}
                Between::Comment(text) => self.line(indent, &text, Vec::new()),
            }
        }
    }

    fn comments(&mut self, texts: impl IntoIterator<Item = String>) {
        for text in texts {
            self.line("", &text, Vec::new());
        }
    }

    /// A line with the comment behind it; of several the last stands there, the others above.
    fn line(&mut self, indent: &str, text: &str, mut trail: Vec<String>) {
        let behind = trail.pop();
        for above in trail {
            self.text.push_str(indent);
            self.text.push_str(&above);
            self.text.push_str(self.newline);
        }
        self.text.push_str(indent);
        self.text.push_str(text);
        if let Some(comment) = behind {
            self.text.push(' ');
            self.text.push_str(&comment);
        }
        self.text.push_str(self.newline);
        self.is_section_begun = true;
    }

    /// An empty line, unless there is one, or nothing above it.
    fn blank(&mut self) {
        let two = format!("{0}{0}", self.newline);
        if !self.text.is_empty() && !self.text.ends_with(&two) {
            self.text.push_str(self.newline);
        }
    }
}

/// A value on one line; texts of several lines keep theirs.
fn one_line(value: &Value) -> String {
    match value {
        Value::Scalar(written) => written.clone(),
        Value::Array(array) => {
            let items: Vec<String> = array.items.iter().map(|item| one_line(&item.value)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Table(table) => one_line_table(table),
        Value::Tables(tables) => {
            let tables: Vec<String> = tables.iter().map(one_line_table).collect();
            format!("[{}]", tables.join(", "))
        }
    }
}

fn one_line_table(table: &Table) -> String {
    if table.entries.is_empty() {
        return "{}".to_owned();
    }
    let mut entries: Vec<&Entry> = table.entries.iter().collect();
    entries.sort_by_key(|entry| language(&entry.key.name));
    let pair = |entry: &&Entry| format!("{} = {}", entry.key.written, one_line(&entry.value));
    format!("{{ {} }}", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
}

/// Where the text of a language stands; what is no language stays behind them.
fn language(name: &str) -> usize {
    LANGUAGES.iter().position(|code| *code == name).unwrap_or(LANGUAGES.len())
}

/// A key below a path.
fn below(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(array) => array.items.is_empty(),
        Value::Tables(tables) => tables.is_empty(),
        Value::Scalar(_) | Value::Table(_) => false,
    }
}

/// Whether a value is a table of tables.
fn is_keyed(value: &Value) -> bool {
    let Value::Table(table) = value else { return false };
    let mut entries = table.entries.iter();
    !table.entries.is_empty() && entries.all(|entry| matches!(entry.value, Value::Table(_)))
}

/// The tables of an array, however they are written; the comments around it go to the first and last.
fn into_tables(entry: Entry) -> Vec<Table> {
    let array = match entry.value {
        Value::Tables(tables) => return tables,
        Value::Array(array) => array,
        Value::Scalar(_) | Value::Table(_) => return Vec::new(),
    };
    let mut tables = Vec::new();
    let mut lead = entry.lead;
    lead.extend(entry.trail.into_iter().map(Between::Comment));
    for item in array.items {
        let Value::Table(mut table) = item.value else { continue };
        lead.extend(item.lead);
        lead.extend(item.trail.into_iter().map(Between::Comment));
        table.lead = std::mem::take(&mut lead);
        tables.push(table);
    }
    if let Some(last) = tables.last_mut() {
        last.end.extend(array.end.into_iter().filter(|one| *one != Between::Blank));
    }
    tables
}

/// The items of an array, however they are written.
fn into_array(value: Value) -> Result<Array, Value> {
    match value {
        Value::Array(array) => Ok(array),
        Value::Tables(tables) => Ok(as_array(tables)),
        other => Err(other),
    }
}

fn as_array(tables: Vec<Table>) -> Array {
    let item = |table| Item { value: Value::Table(table), lead: Vec::new(), trail: Vec::new() };
    Array { items: tables.into_iter().map(item).collect(), end: Vec::new() }
}
