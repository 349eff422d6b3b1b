pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// An icon by its name in the set.
Icon {
    id: glyph

    property string name
    property real size: 24
    readonly property real side: glyph.size * Theme.px * (1 + (Theme.textScale - 1) * 0.6)

    // What points forward does so where forward is to the left, too.
    readonly property bool turned: glyph.LayoutMirroring.enabled && /^(chevron|arrow)-(left|right)$/.test(glyph.name)

    implicitWidth: glyph.side
    implicitHeight: glyph.side
    source: glyph.name === "" ? "" : Theme.icons + glyph.name + ".svg"
    color: Theme.ink
    Accessible.ignored: true
    transform: Scale {
        origin.x: glyph.width / 2
        xScale: glyph.turned ? -1 : 1
    }
}
