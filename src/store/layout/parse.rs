//! Takes a TOML text apart into entries with their comments.
//!
//! The text was read as a rubric before, so it is known to be TOML: what the
//! parser could complain of does not occur here.

use toml_parser::parser::{Event, EventKind, parse_document};

use super::tree::{Array, Between, Document, Entry, Form, Item, Key, Table, Value};

/// The entries of a text, and whether its lines end as on Windows.
pub(super) fn document(text: &str) -> (Document, bool) {
    let tokens = toml_parser::Source::new(text).lex().into_vec();
    let mut events: Vec<Event> = Vec::new();
    parse_document(&tokens, &mut events, &mut ());
    let newlines = events.iter().filter(|event| event.kind() == EventKind::Newline);
    let (windows, all) = newlines.fold((0usize, 0usize), |(windows, all), event| {
        (windows + usize::from(event.span().len() == 2), all + 1)
    });
    let mut parser = Parser { text, events, at: 0, aside: Vec::new() };
    (parser.document(), windows * 2 > all)
}

struct Parser<'t> {
    text: &'t str,
    events: Vec<Event>,
    at: usize,
    /// Comments between a key and its value, where the parser is more generous than TOML.
    aside: Vec<String>,
}

/// What a line of the file is.
enum Line {
    Header { path: Vec<Key>, is_array: bool },
    Entry { path: Vec<Key>, value: Value },
    End,
}

impl Parser<'_> {
    fn document(&mut self) -> Document {
        let mut document = Document::default();
        let mut section: Vec<Key> = Vec::new();
        let mut is_first = true;
        loop {
            let mut lead = self.between();
            let line = self.line();
            if is_first && !matches!(line, Line::End) {
                document.head = std::mem::take(&mut lead);
                is_first = false;
            }
            match line {
                Line::Entry { mut path, value } => {
                    let trail = self.trail();
                    let Some(key) = path.pop() else { continue };
                    let table = descend(&mut document.root, &section, Form::Header)
                        .and_then(|table| descend(table, &path, Form::Dotted));
                    if let Some(table) = table {
                        table.entries.push(Entry { key, value, lead, trail });
                    }
                }
                Line::Header { path, is_array } => {
                    let trail = self.trail();
                    let end = split_end(&mut lead);
                    if let Some(table) = descend(&mut document.root, &section, Form::Header) {
                        table.end.extend(end);
                    }
                    if let Some(table) = open(&mut document.root, &path, is_array) {
                        table.lead.append(&mut lead);
                        table.trail.extend(trail);
                    }
                    section = path;
                }
                Line::End => {
                    // A comment right below the last entry belongs to it.
                    let end = match lead.contains(&Between::Blank) {
                        true => split_end(&mut lead),
                        false => std::mem::take(&mut lead),
                    };
                    if let Some(table) = descend(&mut document.root, &section, Form::Header) {
                        table.end.extend(end);
                    }
                    document.tail = lead;
                    return document;
                }
            }
        }
    }

    /// The next thing on a line of its own; behind it only a comment is left.
    fn line(&mut self) -> Line {
        match self.peek() {
            None => Line::End,
            Some(EventKind::StdTableOpen | EventKind::ArrayTableOpen) => {
                let is_array = self.peek() == Some(EventKind::ArrayTableOpen);
                self.at += 1;
                let path = self.path();
                self.at += 1;
                Line::Header { path, is_array }
            }
            Some(_) => {
                let path = self.path();
                self.at += 1;
                self.skip_space();
                let value = self.value();
                Line::Entry { path, value }
            }
        }
    }

    /// A dotted key, up to what follows it.
    fn path(&mut self) -> Vec<Key> {
        let mut path = Vec::new();
        loop {
            self.skip_space();
            match self.peek() {
                Some(EventKind::SimpleKey) => path.push(self.key()),
                Some(EventKind::KeySep) => {}
                _ => return path,
            }
            self.at += 1;
        }
    }

    /// Passes over white space; comments on the way are put aside.
    fn skip_space(&mut self) {
        while self.peek().is_some_and(is_space) {
            if self.peek() == Some(EventKind::Comment) {
                let comment = self.comment();
                self.aside.push(comment);
            }
            self.at += 1;
        }
    }

    /// The key at hand; a quoted one that needs no quotes loses them.
    fn key(&self) -> Key {
        let event = &self.events[self.at];
        let written = self.written(event).to_owned();
        let mut name = String::new();
        let raw = toml_parser::Raw::new_unchecked(&written, event.encoding(), event.span());
        raw.decode_key(&mut name, &mut ());
        let bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
        let is_bare = !name.is_empty() && name.bytes().all(bare);
        Key { written: if is_bare { name.clone() } else { written }, name }
    }

    fn value(&mut self) -> Value {
        let event = self.events.get(self.at).copied();
        self.at += 1;
        match event {
            Some(event) if event.kind() == EventKind::ArrayOpen => Value::Array(self.array()),
            Some(event) if event.kind() == EventKind::InlineTableOpen => {
                Value::Table(self.inline())
            }
            Some(event) => Value::Scalar(self.written(&event).to_owned()),
            None => Value::Scalar(String::new()),
        }
    }

    fn array(&mut self) -> Array {
        let mut array = Array::default();
        loop {
            let lead = self.between();
            match self.peek() {
                None => return array,
                Some(EventKind::ArrayClose) => {
                    self.at += 1;
                    array.end = lead;
                    return array;
                }
                Some(_) => {
                    let value = self.value();
                    let trail = self.trail_and_comma();
                    array.items.push(Item { value, lead, trail });
                }
            }
        }
    }

    fn inline(&mut self) -> Table {
        let mut table = Table::of(Form::Inline);
        // A comment behind the brace speaks of the whole.
        table.trail = self.trail();
        loop {
            let lead = self.between();
            match self.peek() {
                None => return table,
                Some(EventKind::InlineTableClose) => {
                    self.at += 1;
                    table.end = lead;
                    return table;
                }
                Some(_) => {
                    let mut path = self.path();
                    self.at += 1;
                    self.skip_space();
                    let value = self.value();
                    let trail = self.trail_and_comma();
                    let Some(key) = path.pop() else { continue };
                    if let Some(inner) = descend(&mut table, &path, Form::Inline) {
                        inner.entries.push(Entry { key, value, lead, trail });
                    }
                }
            }
        }
    }

    /// Comments and empty lines up to the next thing.
    fn between(&mut self) -> Vec<Between> {
        let mut between = Vec::new();
        let mut is_empty_line = true;
        loop {
            match self.peek() {
                Some(EventKind::Whitespace) => {}
                Some(EventKind::Newline) => {
                    if is_empty_line && between.last() != Some(&Between::Blank) {
                        between.push(Between::Blank);
                    }
                    is_empty_line = true;
                }
                Some(EventKind::Comment) => {
                    between.push(Between::Comment(self.comment()));
                    is_empty_line = false;
                }
                _ => return between,
            }
            self.at += 1;
        }
    }

    /// The comment on the line of an entry, and the end of that line.
    fn trail(&mut self) -> Vec<String> {
        let mut trail = std::mem::take(&mut self.aside);
        while self.peek() == Some(EventKind::Whitespace) {
            self.at += 1;
        }
        if self.peek() == Some(EventKind::Comment) {
            trail.push(self.comment());
            self.at += 1;
        }
        if self.peek() == Some(EventKind::Newline) {
            self.at += 1;
        }
        trail
    }

    /// The comments around the comma behind an item, and the end of its line.
    fn trail_and_comma(&mut self) -> Vec<String> {
        let mut trail = std::mem::take(&mut self.aside);
        let mut is_behind_comma = false;
        loop {
            match self.peek() {
                Some(EventKind::Whitespace) => {}
                Some(EventKind::Comment) => trail.push(self.comment()),
                Some(EventKind::ValueSep) => is_behind_comma = true,
                Some(EventKind::Newline) => {
                    let comma_follows = self.events[self.at..]
                        .iter()
                        .map(Event::kind)
                        .find(|kind| !is_space(*kind))
                        .is_some_and(|kind| kind == EventKind::ValueSep);
                    if is_behind_comma || !comma_follows {
                        self.at += 1;
                        return trail;
                    }
                }
                _ => return trail,
            }
            self.at += 1;
        }
    }

    fn comment(&self) -> String {
        self.written(&self.events[self.at]).trim_end().to_owned()
    }

    fn written(&self, event: &Event) -> &str {
        self.text.get(event.span().start()..event.span().end()).unwrap_or_default()
    }

    fn peek(&self) -> Option<EventKind> {
        self.events.get(self.at).map(Event::kind)
    }
}

const fn is_space(kind: EventKind) -> bool {
    matches!(kind, EventKind::Whitespace | EventKind::Newline | EventKind::Comment)
}

/// The comments that belong to what stands above them: right below it, and an
/// empty line before what follows.
fn split_end(lead: &mut Vec<Between>) -> Vec<Between> {
    match lead.iter().position(|one| *one == Between::Blank) {
        Some(at) => {
            let rest = lead.split_off(at);
            std::mem::replace(lead, rest)
        }
        None => Vec::new(),
    }
}

/// The table at a path, of an array of tables the last; `None` where no valid file has one.
fn descend<'t>(from: &'t mut Table, path: &[Key], form: Form) -> Option<&'t mut Table> {
    let mut table = from;
    for key in path {
        let entry = table.entry(key.clone(), || Value::Table(Table::of(form)));
        table = match &mut entry.value {
            Value::Table(table) => table,
            Value::Tables(tables) => tables.last_mut()?,
            Value::Scalar(_) | Value::Array(_) => return None,
        };
    }
    Some(table)
}

/// The table that a header opens.
fn open<'t>(root: &'t mut Table, path: &[Key], is_array: bool) -> Option<&'t mut Table> {
    let (last, above) = path.split_last()?;
    let above = descend(root, above, Form::Header)?;
    if is_array {
        let entry = above.entry(last.clone(), || Value::Tables(Vec::new()));
        if let Value::Tables(tables) = &mut entry.value {
            tables.push(Table::default());
        }
    }
    descend(above, std::slice::from_ref(last), Form::Header)
}
