pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// A page of the rail: a small line above a large heading, then what it holds, scrolling. The
// keyboard is in it from the first, so that arrows and Esc work before anything was reached.
FocusScope {
    id: page

    required property string heading
    property string above
    property real widest: 1320
    default property alias content: inner.data
    // Buttons at the heading's right.
    property alias actions: actions.data
    readonly property real innerWidth: inner.width

    function toTop() {
        scrolling.toTop();
    }

    function bringIn(part: Item) {
        scrolling.bringIn(part);
    }

    focus: true
    Keys.onPressed: event => scrolling.turn(event)
    Accessible.role: Accessible.Pane
    Accessible.name: page.heading

    Scrolling {
        id: scrolling

        anchors.fill: parent
        contentHeight: inner.implicitHeight + 72 * Theme.px

        ColumnLayout {
            id: inner

            // Anchors would tie it to the content, which is as wide as the page.
            x: inner.LayoutMirroring.enabled ? scrolling.width - width - 40 * Theme.px : 40 * Theme.px
            y: 34 * Theme.px
            width: Math.min(scrolling.width - 80 * Theme.px, page.widest * Theme.px)
            spacing: 24 * Theme.px

            GridLayout {
                Layout.fillWidth: true
                columns: Theme.textScale > 1.4 ? 1 : 2
                rowSpacing: 12 * Theme.px
                columnSpacing: 18 * Theme.px

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 4 * Theme.px

                    Words {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: page.above
                        size: 18
                        color: Theme.softStrong
                        wrapMode: Text.Wrap
                    }

                    Words {
                        Layout.fillWidth: true
                        text: page.heading
                        size: 42
                        display: true
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                }

                GridLayout {
                    id: actions

                    Layout.alignment: (Theme.textScale > 1.4 ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignBottom
                    columns: Theme.textScale > 1.4 ? 1 : 6
                    columnSpacing: 10 * Theme.px
                    rowSpacing: 10 * Theme.px
                }
            }
        }
    }
}
