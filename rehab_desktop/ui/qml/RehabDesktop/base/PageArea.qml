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
    // Below the page, in sight however far it is scrolled, while it is `footed`.
    property alias foot: row.data
    property bool footed: false
    readonly property bool stacked: Theme.textScale > 1.4
    readonly property real innerWidth: inner.width

    function toTop() {
        scrolling.toTop();
    }

    function bringIn(part: Item) {
        scrolling.bringIn(part);
    }

    // Whether the page is scrolled far enough for what ends there, or need not be.
    function reaches(end: real): bool {
        return inner.y + end <= scrolling.contentY + page.height;
    }

    focus: true
    Keys.onPressed: event => scrolling.turn(event)
    Accessible.role: Accessible.Pane
    Accessible.name: page.heading

    // The page keeps its height: what is in sight of it decides on the foot.
    Item {
        anchors.fill: parent
        anchors.bottomMargin: page.footed ? foot.height : 0
        clip: true

        Scrolling {
            id: scrolling

            width: page.width
            height: page.height
            covered: page.footed ? foot.height : 0
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
                    columns: page.stacked ? 1 : 2
                    rowSpacing: 12 * Theme.px
                    columnSpacing: 18 * Theme.px

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 4 * Theme.px

                        PlainLabel {
                            Layout.fillWidth: true
                            visible: text !== ""
                            text: page.above
                            size: 18
                            color: Theme.softStrong
                            wrapMode: Text.Wrap
                        }

                        PlainLabel {
                            Layout.fillWidth: true
                            text: page.heading
                            size: 42
                            display: true
                            wrapMode: Text.Wrap
                            Accessible.role: Accessible.Heading
                        }
                    }

                    Flow {
                        id: actions

                        Layout.fillWidth: page.stacked
                        Layout.preferredWidth: actions.visibleChildren.reduce((wide, one) => wide + actions.spacing + one.width, 0)
                        Layout.alignment: (page.stacked ? Qt.AlignLeft : Qt.AlignRight) | Qt.AlignBottom
                        spacing: 10 * Theme.px
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        visible: page.footed
        height: row.implicitHeight + 24 * Theme.px

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 40 * Theme.px
            anchors.rightMargin: 40 * Theme.px
            spacing: 20 * Theme.px
        }
    }
}
