//! Texts that would like to be more than text, made by a fixed rule.

use std::collections::BTreeSet;

/// All of them, each once.
pub fn texts() -> Vec<String> {
    let kinds = [
        escape_sequences(),
        single_controls(),
        invisible(),
        floods_and_scripts(),
        markup(),
        formulas(),
        paths(),
        other_languages_of_machines(),
        long(),
    ];
    let mut seen = BTreeSet::new();
    kinds.into_iter().flatten().filter(|text| seen.insert(text.clone())).collect()
}

/// Sequences that move, colour, ask, name windows and copy; with both kinds of introducer.
fn escape_sequences() -> Vec<String> {
    const BODIES: [&str; 22] = [
        "2J", "3J", "H", "1;1H", "10A", "5D", "31m", "7m", "8m", "0m", "?25l", "?1049h", "?1000h",
        "?2004h", "6n", "5n", "c", ">c", "21t", "8;1;1t", "!p", "s",
    ];
    const TITLES: [&str; 10] = [
        "0;owned",
        "1;owned",
        "2;owned",
        "4;1;#ff0000",
        "10;?",
        "52;c;b3duZWQ=",
        "8;;https://example.org",
        "104",
        "777;notify;a;b",
        "1337;File=name=eA==:",
    ];
    let mut texts = Vec::new();
    for body in BODIES {
        texts.extend(["\u{1b}[", "\u{9b}"].map(|intro| format!("Ka{intro}{body}ri")));
    }
    for body in TITLES {
        for (intro, end) in [("\u{1b}]", "\u{7}"), ("\u{1b}]", "\u{1b}\\"), ("\u{9d}", "\u{9c}")] {
            texts.push(format!("Ka{intro}{body}{end}ri"));
        }
    }
    for string in ["P", "X", "^", "_", "\u{90}", "\u{98}", "\u{9e}", "\u{9f}"] {
        let escape = if string.is_ascii() { "\u{1b}" } else { "" };
        texts.push(format!("{escape}{string}q#0;2;0;0;0\u{1b}\\"));
    }
    for end in
        ["7", "8", "c", "D", "E", "M", "H", "Z", "=", ">", "(0", ")B", "n", "o", "#8", "%G", " F"]
    {
        texts.push(format!("a\u{1b}{end}b"));
    }
    texts
}

/// Every control character, alone.
fn single_controls() -> Vec<String> {
    let controls = ('\0'..='\u{1f}').chain('\u{7f}'..='\u{9f}');
    controls.map(|control| format!("Ka{control}ri")).collect()
}

/// What turns the direction of writing round, or is not seen.
fn invisible() -> Vec<String> {
    let ranges = [
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{fff9}'..='\u{fffb}',
        '\u{e0061}'..='\u{e0064}',
    ];
    let single =
        ['\u{ad}', '\u{61c}', '\u{180e}', '\u{feff}', '\u{fe0f}', '\u{e0001}', '\u{e007f}'];
    let mut texts: Vec<String> = ranges
        .into_iter()
        .flatten()
        .chain(single)
        .map(|one| format!("Kari {one}gnp.exe"))
        .collect();
    for (open, close) in
        [('\u{202e}', '\u{202c}'), ('\u{2067}', '\u{2069}'), ('\u{202d}', '\u{202c}')]
    {
        texts.push(format!("a{open}b{close}c"));
        texts.push(format!("{open}{open}{open}never closed"));
    }
    texts
}

/// Marks upon marks, scripts of both directions, pictures of several characters, look-alikes.
fn floods_and_scripts() -> Vec<String> {
    let mut texts = Vec::new();
    for mark in
        ['\u{300}', '\u{301}', '\u{338}', '\u{489}', '\u{20dd}', '\u{fe20}', '\u{1ab0}', '\u{e47}']
    {
        texts.extend([3, 60].map(|count| format!("e{}", mark.to_string().repeat(count))));
    }
    let others = [
        "שלום עולם",
        "مرحبا بالعالم",
        "שלום (123) abc",
        "日本語テスト",
        "ﷺ",
        "한국어",
        "ไทยกำ",
        "हिन्दी",
        "Ⓐ",
        "𝓚𝓪𝓻𝓲",
        "Kаri",
        "Каri",
        "ＫＡＲＩ",
        "ᴋari",
        "Ⅳ",
        "ﬁne",
        "İstanbul",
        "ẞ",
        "Ǆ",
        "👩‍🚀🏳️‍🌈",
        "👨‍👩‍👧‍👦",
        "👍🏽",
        "🇳🇴🇩🇰",
        "1️⃣",
        "☠️",
        "\u{fffd}",
        "\u{e000}",
        "\u{10ffff}",
        "\u{fdd0}",
    ];
    texts.extend(others.map(str::to_owned));
    texts
}

/// Markup, script, styles, and ways out of each.
fn markup() -> Vec<String> {
    const PAYLOADS: [&str; 12] = [
        "<script>document.title='evil'</script>",
        "<img src=x onerror=\"document.title='evil'\">",
        "<svg onload=\"document.title='evil'\"/>",
        "<iframe srcdoc=\"<script>top.document.title='evil'</script>\"></iframe>",
        "<a href=\"javascript:document.title='evil'\">x</a>",
        "<style>*{display:none}</style>",
        "<meta http-equiv=refresh content=\"0;url=https://example.org\">",
        "<base href=https://example.org>",
        "<form action=https://example.org><input autofocus onfocus=\"document.title='evil'\">",
        "<object data=x></object>",
        "<math><mtext><b>x",
        "<plaintext>",
    ];
    const OUT: [&str; 7] = ["", "\">", "'>", "</script>", "</style></title>", "--></svg>", "]]>"];
    let mut texts: Vec<String> =
        PAYLOADS.iter().flat_map(|payload| OUT.map(|out| format!("{out}{payload}"))).collect();
    texts.extend(
        [
            "\" onmouseover=\"alert(1)\" x=\"",
            "' onfocus='alert(1)' autofocus '",
            "javascript:alert(1)",
            "data:text/html,<b>x",
            "&lt;b&gt; &amp; &#60; &#x3c;",
            "&quot;",
            "&",
            "&#0;",
            "<!--",
            "-->",
            "<![CDATA[x]]>",
            "<?php x ?>",
            "<!DOCTYPE html>",
            "\\u003cscript\\u003e",
            "`onload=alert(1)`",
            "{{7*7}}",
            "${7*7}",
            "<%= 7 %>",
            "</td></tr></table><p>x",
            "</text></svg><p>x",
            "%3Cscript%3E",
            "＜script＞",
            "<ſcript>",
            "<scr\0ipt>",
        ]
        .map(str::to_owned),
    );
    texts
}

/// What a spreadsheet would reckon with.
fn formulas() -> Vec<String> {
    let begins = [
        "=",
        "+",
        "-",
        "@",
        "\t=",
        "\r=",
        "\n=",
        "＝",
        "＋",
        "－",
        "＠",
        " =",
        "\u{feff}=",
        "\u{200b}=",
    ];
    let bodies = ["1+1", "cmd|'/C calc'!A0", "HYPERLINK(\"https://example.org\")", "SUM(A1:A9)"];
    let mut texts: Vec<String> =
        begins.iter().flat_map(|begin| bodies.map(|body| format!("{begin}{body}"))).collect();
    texts.extend(
        [
            "'=1+1", "\"=1+1\"", ";=1+1", "a,b;c\td", "\"", "\"\"", "1e5", "1/2", "TRUE", "sep=;",
            "a\r\nb", "x\n=1+1",
        ]
        .map(str::to_owned),
    );
    texts
}

/// What looks like a path, a device or an option.
fn paths() -> Vec<String> {
    let names = [
        "../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\x",
        "\\\\server\\share",
        "a/b",
        "a\\b",
        "..",
        ".",
        "...",
        "~",
        "~root",
        "a:b",
        "a*b?",
        "a|b",
        "file:///etc/passwd",
        "CON",
        "con",
        "PRN",
        "AUX",
        "NUL",
        "COM1",
        "COM¹",
        "LPT9",
        "aux.toml",
        "nul.txt",
        "x.",
        "x ",
        " x",
        ".hidden",
        "-rf",
        "--help",
        "--",
        "-",
        "%2e%2e%2f",
        "a\0b.toml",
        "round.toml",
        "identities.toml",
        ".git/hooks/pre-commit",
        "$(id)",
        "`id`",
        "; rm -rf ~",
        "&& id",
        "| id",
        "%PATH%",
        "$HOME",
        "!history",
        "*",
        "[a-z]",
        "#x",
        "desktop.ini",
        "Thumbs.db",
        "CLOCK$",
        "conin$",
    ];
    names.map(str::to_owned).into()
}

/// What other formats give a meaning to: Markdown, TOML, JSON, messages, formats of printing.
fn other_languages_of_machines() -> Vec<String> {
    let texts = [
        "# head",
        "## head",
        "* item",
        "- item",
        "+ item",
        "1. item",
        "1) item",
        "> quoted",
        "```",
        "~~~",
        "    code",
        "[a](javascript:b)",
        "![a](b.png)",
        "<https://example.org>",
        "[a]: b",
        "| a | b |",
        "|---|",
        "---",
        "===",
        "***",
        "\\*x\\*",
        "_x_",
        "**x**",
        "~~x~~",
        "`x`",
        "[^1]",
        "[ ] x",
        "- [x] x",
        "$x$",
        "a  \nb",
        "a\\\nb",
        "a\n# b",
        "a\n\n- b",
        "a\n===",
        "a\n---",
        "a\n    b",
        "a\n> b",
        "a\n```",
        "\"\"\"",
        "'''",
        "\\u0000",
        "]]]",
        "[[x]]",
        "a = 1",
        "{ $name }",
        "{ -term }",
        "{0}",
        "%s%n%x",
        "null",
        "NaN",
        "true",
        "0",
        "<<<<<<< HEAD",
        "=======",
        ">>>>>>> other",
        "⏎",
        "␛[2J",
        "‹U+202E›",
    ];
    texts.map(str::to_owned).into()
}

/// Words as long as can be.
fn long() -> Vec<String> {
    let texts = [
        ("W", 200),
        ("ø", 130),
        ("日", 100),
        ("👩‍🚀", 40),
        ("e\u{301}", 90),
        ("a b", 60),
        ("-", 200),
        ("<", 200),
    ];
    texts.map(|(part, count)| part.repeat(count)).into()
}
