pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// An icon by its name in the set.
Image {
    id: glyph

    property string name
    property color color: Theme.ink
    property bool filled: false
    property real size: 24
    // Whole pixels, or the drawing would be scaled once more and blurred.
    readonly property int side: Math.round(glyph.size * Theme.px * (1 + (Theme.textScale - 1) * 0.6))

    // Without the sign at its front a colour fits into an address.
    readonly property string tint: glyph.color.toString().slice(1)

    width: glyph.side
    height: glyph.side
    sourceSize: Qt.size(glyph.side, glyph.side)
    source: glyph.name === "" ? "" : "image://icons/" + glyph.name + "/" + glyph.tint + (glyph.filled ? "/filled" : "")
    // What points forward does so where forward is to the left, too.
    mirror: glyph.LayoutMirroring.enabled && /^(chevron|arrow)-(left|right)$/.test(glyph.name)
    Accessible.ignored: true
}
