pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// One card: its drawing, its thoughts, the safety sentences that belong to it, its sources.
PageArea {
    id: card

    required property LearnModel learn
    readonly property string shown: card.learn.title

    // The keyboard is at the way back, and the page at its top.
    function arrive() {
        back.forceActiveFocus(Qt.OtherFocusReason);
        card.toTop();
    }

    widest: 900
    heading: card.learn.title
    above: card.learn.summary
    onShownChanged: Qt.callLater(card.arrive)
    Component.onCompleted: Qt.callLater(card.arrive)
    Keys.onEscapePressed: card.learn.close()

    actions: [
        PillButton {
            id: back

            objectName: "backToCards"
            text: qsTr("All cards")
            key: qsTr("Esc")
            glyph: "arrow-left"
            onClicked: card.learn.close()
        },
        PillButton {
            objectName: "why"
            text: card.learn.why ? qsTr("Hide the reasons") : qsTr("Why?")
            Accessible.description: qsTr("What each line rests on")
            glyph: "book-open"
            onClicked: card.learn.askWhy()
        }
    ]

    Loader {
        Layout.fillWidth: true
        active: card.learn.drawing !== ""
        visible: active
        sourceComponent: {
            switch (card.learn.drawing) {
            case "pelvis":
                return pelvis;
            case "push":
                return push;
            case "load":
                return load;
            case "lights":
                return lights;
            case "weeks":
                return weeks;
            }
            return null;
        }
    }

    Component {
        id: pelvis

        PelvisDrawing {}
    }

    Component {
        id: push

        PushDrawing {}
    }

    Component {
        id: load

        LoadDrawing {}
    }

    Component {
        id: lights

        LightsDrawing {
            lights: card.learn.lights
        }
    }

    Component {
        id: weeks

        WeeksDrawing {
            phases: card.learn.phases
        }
    }

    Section {
        Repeater {
            model: card.learn.parts

            ColumnLayout {
                id: part

                required property string title
                required property string text
                required property string basis
                required property int index

                Layout.fillWidth: true
                Layout.topMargin: part.index === 0 ? 0 : 10 * Theme.px
                spacing: 4 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: part.title
                    size: 20
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                PlainLabel {
                    Layout.fillWidth: true
                    text: part.text
                    size: part.index === 0 && part.title === "" ? 21 : 18
                    lineHeight: 1.25
                    wrapMode: Text.Wrap
                }

                PlainLabel {
                    Layout.fillWidth: true
                    visible: card.learn.why
                    text: part.basis
                    size: 14
                    color: Theme.softStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Section {
        visible: listed.count > 0

        Repeater {
            id: listed

            model: card.learn.listed

            ColumnLayout {
                id: line

                required property string heading
                required property bool urgent
                readonly property color tone: line.urgent ? Theme.stopStrong : Theme.ink
                required property string text
                required property string basis
                required property int index

                Layout.fillWidth: true
                Layout.topMargin: line.heading !== "" && line.index > 0 ? 14 * Theme.px : 0
                spacing: 8 * Theme.px

                PlainLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.heading
                    size: 20
                    color: line.tone
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.Heading
                }

                Bullet {
                    Layout.fillWidth: true
                    text: line.text
                    tone: line.urgent ? line.tone : Theme.softStrong
                    detail: card.learn.why ? line.basis : ""
                }
            }
        }
    }

    Section {
        heading: qsTr("Sources")
        glyph: "book-open"
        visible: sources.count > 0

        Sources {
            id: sources

            Layout.fillWidth: true
            model: card.learn.sources
        }
    }

    PillButton {
        objectName: "nextCard"
        visible: card.learn.following !== ""
        text: qsTr("Next: %1").arg(card.learn.following)
        onClicked: card.learn.next()
    }
}
