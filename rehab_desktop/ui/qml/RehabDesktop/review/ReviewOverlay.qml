pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Some weeks looked back on, and three ways on. Whoever leaves it decides later.
Rectangle {
    id: page

    required property ReviewModel review
    required property ExportModel exporting
    readonly property bool narrow: Theme.textScale > 1.4
    readonly property real buttonSize: page.narrow ? 15 : 20 // large ones would leave little of the page
    readonly property bool ready: page.review.at === "ready"
    readonly property bool printing: page.exporting.shown
    readonly property real most: Math.min(page.width - 80 * Theme.px, 1200 * Theme.px)

    anchors.fill: parent
    color: Theme.ground
    enabled: !page.printing
    Accessible.role: Accessible.Dialog
    Accessible.name: page.review.title
    Keys.onPressed: event => scrolling.turn(event)
    Keys.onUpPressed: scrolling.scrollTo(scrolling.contentY - 80 * Theme.px)
    Keys.onDownPressed: scrolling.scrollTo(scrolling.contentY + 80 * Theme.px)
    Keys.onEscapePressed: page.review.close()
    Component.onCompleted: page.forceActiveFocus()
    onPrintingChanged: {
        if (!page.printing)
            Qt.callLater(page.comeBack);
    }

    // From the file that was made: to the button that asked for it.
    function comeBack() {
        if (toPrint.visible)
            toPrint.forceActiveFocus(Qt.TabFocusReason);
        else
            page.forceActiveFocus();
    }

    // What is behind cannot be pressed.
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        acceptedButtons: Qt.AllButtons
        onWheel: wheel => wheel.accepted = true
    }

    Scrolling {
        id: scrolling

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: foot.top
        contentHeight: column.implicitHeight + 80 * Theme.px

        ColumnLayout {
            id: column

            x: (scrolling.width - width) / 2
            y: 40 * Theme.px
            width: page.most
            spacing: 20 * Theme.px

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 4 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    text: page.review.title
                    size: 42
                    display: true
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: page.review.days
                    size: 19
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: !page.ready
                text: page.review.at === "failed" ? qsTr("Your history cannot be read. Start the app again; it says what is wrong.") : qsTr("Looking through your history …")
                announced: true
                wrapMode: Text.Wrap
            }

            Loader {
                Layout.fillWidth: true
                active: page.ready
                visible: active
                sourceComponent: ColumnLayout {
                    spacing: 20 * Theme.px

                    GridLayout {
                        Layout.fillWidth: true
                        columns: page.narrow ? 1 : 2
                        columnSpacing: 20 * Theme.px
                        rowSpacing: 20 * Theme.px
                        uniformCellWidths: true

                        ReviewPain {
                            Layout.fillHeight: true
                            review: page.review
                        }

                        ReviewDays {
                            Layout.fillHeight: true
                            review: page.review
                        }
                    }

                    ReviewReached {
                        review: page.review
                    }

                    ReviewNext {
                        review: page.review
                    }
                }
            }
        }
    }

    Foot {
        id: foot

        height: buttons.height + 36 * Theme.px

        Flow {
            id: buttons

            x: (foot.width - page.most) / 2
            width: page.most
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12 * Theme.px

            PillButton {
                objectName: "reviewDecide"
                visible: page.ready && page.review.way !== ""
                text: page.review.decideText
                widest: page.most
                size: page.buttonSize
                primary: true
                onClicked: page.review.decide()
            }

            PillButton {
                id: toPrint

                objectName: "reviewPrint"
                visible: page.ready && page.exporting.available
                text: page.review.way === "physio" ? qsTr("Print it to take along") : qsTr("Print")
                glyph: "printer"
                size: page.buttonSize
                onClicked: page.exporting.offerReview(page.review.week)
            }

            PillButton {
                objectName: "reviewLater"
                text: page.review.due ? qsTr("Decide later") : qsTr("Close")
                key: qsTr("Esc")
                size: page.buttonSize
                quiet: true
                onClicked: page.review.close()
            }
        }
    }
}
