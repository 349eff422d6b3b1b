pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The one text of the app: plain text always, since names and notes come from files.
// With `announced` a screen reader says it whenever it changes.
// `size` is in pixels of the 1440 x 900 design; large sizes grow less with the text scale.
Text {
    id: words

    property real size: 17
    property bool display: false
    property bool tabular: false
    property bool announced: false
    property real tracking: words.display ? -0.015 : 0
    property real pixels: Math.max(11, words.size * Theme.px * (1 + (Theme.textScale - 1) * words.growing))
    property real growing: Math.max(0.15, Math.min(1, (60 - size) / 40))

    textFormat: Text.PlainText
    color: Theme.ink
    font.family: words.display ? "Inter Display" : "Inter"
    font.weight: words.display ? Font.Bold : Font.Medium
    font.letterSpacing: words.tracking * words.pixels
    font.pixelSize: words.pixels
    font.features: words.tabular ? ({ "tnum": 1 }) : ({})
    Accessible.role: words.announced ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: words.text
    onTextChanged: text => {
        if (words.announced && text !== "")
            words.Accessible.announce(text);
    }
}
