//! What a text does to a page, as an HTML parser that knows nothing of this program sees it.

use std::collections::BTreeMap;

use html5ever::tendril::TendrilSink as _;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A page by what a parser makes of it.
#[derive(Default, PartialEq, Eq, Debug)]
pub struct Parsed {
    /// Each kind of element with the names of its attributes, and how many there are.
    pub shape: BTreeMap<String, usize>,
    /// All text, without that of scripts and styles.
    pub text: String,
    /// What runs, loads or leads away.
    pub active: Vec<String>,
}

/// Parses a page.
pub fn parse(page: &str) -> Parsed {
    let dom = parse_document(RcDom::default(), ParseOpts::default()).one(page);
    let mut parsed = Parsed::default();
    walk(&dom.document, &mut parsed);
    parsed
}

fn walk(node: &Handle, parsed: &mut Parsed) {
    match &node.data {
        NodeData::Text { contents } => parsed.text.push_str(&contents.borrow()),
        NodeData::Element { name, attrs, .. } => {
            let mut kind = name.local.to_string();
            for attribute in attrs.borrow().iter() {
                let (name, value) = (attribute.name.local.to_string(), attribute.value.to_string());
                let leads_away =
                    ["href", "src", "action", "data", "srcdoc", "formaction", "xlink:href"];
                if name.starts_with("on")
                    || (leads_away.contains(&&*name) && !value.starts_with('#'))
                {
                    parsed.active.push(format!("{kind} {name}={value}"));
                }
                kind.push(' ');
                kind.push_str(&name);
            }
            let raw = matches!(&*name.local, "script" | "style");
            *parsed.shape.entry(kind).or_default() += 1;
            if raw {
                return;
            }
        }
        NodeData::Comment { contents } => parsed.active.push(format!("comment {contents}")),
        _ => {}
    }
    for child in node.children.borrow().iter() {
        walk(child, parsed);
    }
}
