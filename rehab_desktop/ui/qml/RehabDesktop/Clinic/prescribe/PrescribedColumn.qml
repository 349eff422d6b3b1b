pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The list, and under it what it changes and what is to be checked.
FocusScope {
    id: column

    required property PrescribeModel prescribing
    readonly property DosingModel dosing: column.prescribing.dosing
    readonly property DraftFactsModel facts: column.prescribing.facts
    property bool folded: false

    signal tipWanted()

    function begin(reason: int) {
        list.begin(reason);
    }

    function show(part: Item) {
        scrolling.scrollTo(part.y - 10 * Theme.px);
    }

    function showChecks() {
        column.show(checks);
    }

    Scrolling {
        id: scrolling

        anchors.fill: parent
        contentHeight: parts.implicitHeight + 16 * Theme.px

        ColumnLayout {
            id: parts

            x: (parts.LayoutMirroring.enabled ? 12 : 6) * Theme.px
            y: 6 * Theme.px
            width: scrolling.width - 18 * Theme.px
            spacing: 16 * Theme.px

            Loader {
                Layout.fillWidth: true
                active: column.folded
                visible: active
                sourceComponent: PrescribeActions {
                    prescribing: column.prescribing
                }
            }

            PrescribedList {
                id: list

                Layout.fillWidth: true
                focus: true
                prescribing: column.prescribing
                onTipWanted: column.tipWanted()
            }

            KeyHints {
                Layout.fillWidth: true
                Layout.leftMargin: 14 * Theme.px
                visible: list.activeFocus && list.prescribed.count > 0
                keys: [
                    {
                        key: "← →",
                        what: qsTr("level"),
                        shown: column.dosing.level !== ""
                    },
                    {
                        key: "S",
                        what: qsTr("sets"),
                        shown: column.dosing.exercise
                    },
                    {
                        key: "R",
                        what: column.dosing.breathing ? qsTr("breaths") : qsTr("repetitions"),
                        shown: column.dosing.exercise
                    },
                    {
                        key: "H",
                        what: column.dosing.exercise ? qsTr("hold") : qsTr("length"),
                        shown: !column.dosing.breathing
                    },
                    {
                        key: "I E W",
                        what: qsTr("in, out, wait"),
                        shown: column.dosing.breathing
                    },
                    {
                        key: "F",
                        what: qsTr("first side"),
                        shown: column.dosing.sided
                    },
                    {
                        key: "1–7",
                        what: qsTr("days"),
                        shown: true
                    },
                    {
                        key: "X",
                        what: qsTr("times a week"),
                        shown: true
                    },
                    {
                        key: "A",
                        what: qsTr("for all"),
                        shown: column.dosing.several
                    },
                    {
                        key: "T",
                        what: qsTr("tip"),
                        shown: column.dosing.exercise
                    },
                    {
                        key: qsTr("Alt ↑↓"),
                        what: qsTr("order"),
                        shown: column.dosing.several
                    },
                    {
                        key: qsTr("Del"),
                        what: qsTr("take out"),
                        shown: true
                    },
                    {
                        key: qsTr("Shift"),
                        what: qsTr("fewer"),
                        shown: true
                    }
                ].filter(one => one.shown)
            }

            PlainLabel {
                Layout.fillWidth: true
                Layout.leftMargin: 14 * Theme.px
                visible: column.folded && text !== "" // else the foot has room for it
                text: column.facts.many
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            Section {
                visible: changes.count > 0
                heading: column.facts.against

                Repeater {
                    id: changes

                    model: column.facts.changes

                    ChangeBullet {
                        Layout.fillWidth: true
                    }
                }
            }

            Section {
                id: checks

                visible: warnings.count > 0
                heading: qsTr("Check with the person")
                glyph: "shield-check"

                Repeater {
                    id: warnings

                    model: column.facts.warnings

                    ColumnLayout {
                        id: warning

                        required property string title
                        required property string text
                        required property string basis
                        required property bool gate

                        Layout.fillWidth: true
                        spacing: 4 * Theme.px

                        PlainLabel {
                            Layout.fillWidth: true
                            Layout.topMargin: 4 * Theme.px
                            visible: text !== ""
                            text: warning.title
                            size: 16
                            color: warning.gate ? Theme.cautionStrong : Theme.ink
                            font.weight: Font.DemiBold
                            wrapMode: Text.Wrap
                        }

                        Bullet {
                            Layout.fillWidth: true
                            text: warning.text
                            detail: warning.basis
                            tone: warning.gate ? Theme.cautionStrong : Theme.softStrong
                        }
                    }
                }
            }
        }
    }
}
