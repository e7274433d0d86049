//! What a text does to a terminal, as an emulator of one sees it.

use unicode_width::UnicodeWidthChar as _;
use vt100::{Callbacks, Parser, Screen};

/// Counts what only a control sequence can make happen.
#[derive(Default)]
struct Happened(Vec<&'static str>);

impl Callbacks for Happened {
    fn audible_bell(&mut self, _: &mut Screen) {
        self.0.push("bell");
    }
    fn visual_bell(&mut self, _: &mut Screen) {
        self.0.push("flash");
    }
    fn resize(&mut self, _: &mut Screen, _: (u16, u16)) {
        self.0.push("resize");
    }
    fn set_window_icon_name(&mut self, _: &mut Screen, _: &[u8]) {
        self.0.push("icon");
    }
    fn set_window_title(&mut self, _: &mut Screen, _: &[u8]) {
        self.0.push("title");
    }
    fn copy_to_clipboard(&mut self, _: &mut Screen, _: &[u8], _: &[u8]) {
        self.0.push("copy");
    }
    fn paste_from_clipboard(&mut self, _: &mut Screen, _: &[u8]) {
        self.0.push("paste");
    }
    fn unhandled_char(&mut self, _: &mut Screen, one: char) {
        // The emulator shows nothing where this mark for lost text stands.
        if one != char::REPLACEMENT_CHARACTER {
            self.0.push("character");
        }
    }
    fn unhandled_control(&mut self, _: &mut Screen, _: u8) {
        self.0.push("control");
    }
    fn unhandled_escape(&mut self, _: &mut Screen, _: Option<u8>, _: Option<u8>, _: u8) {
        self.0.push("escape");
    }
    fn unhandled_csi(
        &mut self,
        _: &mut Screen,
        _: Option<u8>,
        _: Option<u8>,
        _: &[&[u16]],
        _: char,
    ) {
        self.0.push("sequence");
    }
    fn unhandled_osc(&mut self, _: &mut Screen, _: &[&[u8]]) {
        self.0.push("command");
    }
}

/// How wide the emulated terminal is: no line of these tests is longer.
const COLUMNS: u16 = 2000;

/// What of a text on a terminal is more than lines of characters; `None` where it is just that.
pub fn complaint(printed: &str) -> Option<String> {
    if let Some(one) = printed.chars().find(|one| turns_or_hides(*one)) {
        return Some(format!("U+{:04X} is sent as it is", one as u32));
    }
    let lines: Vec<&str> = printed.split('\n').collect();
    let rows = u16::try_from(lines.len() + 2).expect("few lines");
    let (rows, columns) = (rows.try_into().expect("a row"), COLUMNS.try_into().expect("a column"));
    let mut parser = Parser::new_with_callbacks(rows, columns, 0, Happened::default());
    parser.process(lines.join("\r\n").as_bytes());
    if let Some(what) = parser.callbacks().0.first() {
        return Some((*what).to_owned());
    }
    let screen = parser.screen();
    let fresh = Parser::new(rows, columns, 0);
    if screen.attributes_formatted() != fresh.screen().attributes_formatted()
        || screen.input_mode_formatted() != fresh.screen().input_mode_formatted()
        || screen.hide_cursor()
        || screen.alternate_screen()
    {
        return Some("the terminal is left in another mode".to_owned());
    }
    if usize::from(screen.cursor_position().0) != lines.len() - 1 {
        return Some("the cursor is in another line".to_owned());
    }
    let shown: Vec<String> = screen.rows(0, COLUMNS).collect();
    for (line, row) in lines.iter().zip(shown) {
        if bases(line) != bases(&row) {
            return Some(format!("{line:?} is shown as {row:?}"));
        }
    }
    None
}

/// The characters that take a place, without blanks at the end: an emulator keeps few marks on each.
fn bases(text: &str) -> String {
    let bases: String = text
        .chars()
        .filter(|one| one.width() != Some(0) && *one != char::REPLACEMENT_CHARACTER)
        .collect();
    bases.trim_end().to_owned()
}

/// Directions and what nobody sees, by the Unicode Standard's lists (UAX #9, section 2; and the
/// characters of category Cf that no script needs); written down here a second time on purpose.
fn turns_or_hides(one: char) -> bool {
    let point = one as u32;
    (0x80..0xa0).contains(&point)
        || (0x202a..=0x202e).contains(&point)
        || (0x2060..=0x2069).contains(&point)
        || (0xe0000..=0xe007f).contains(&point)
        || [0xad, 0x61c, 0x180e, 0x200b, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff].contains(&point)
}
