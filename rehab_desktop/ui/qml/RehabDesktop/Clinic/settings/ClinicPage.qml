pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Who works in the clinic, and what its lead decides about it.
PageArea {
    id: page

    required property ClinicSettingsModel settings
    // What only its lead decides is not offered to others, who read why.
    readonly property bool decides: page.settings.decides

    heading: qsTr("Clinic")
    above: page.settings.clinic
    widest: 1180
    Component.onCompleted: page.settings.look()

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: page.settings.refusal
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        columns: page.stacked || page.innerWidth < 760 * Theme.px ? 1 : 2
        columnSpacing: 24 * Theme.px
        rowSpacing: 24 * Theme.px
        uniformCellWidths: true

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            TherapistsCard {
                therapists: page.settings.therapists
            }

            NewTherapistCard {
                visible: page.decides
                therapists: page.settings.therapists
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 24 * Theme.px

            LockCard {
                settings: page.settings
            }

            RetentionCard {
                visible: page.decides
                retention: page.settings.retention

                PillButton {
                    objectName: "due"
                    text: qsTr("Records that may go")
                    glyph: "list-checks"
                    size: 16
                    onClicked: page.settings.openDue()
                }
            }

            SecondPlaceCard {
                visible: page.decides
                place: page.settings.secondPlace
            }

            NewCodeCard {
                visible: page.settings.newCode.offered
                code: page.settings.newCode
            }

            TrailCheckCard {
                visible: page.decides
                trail: page.settings.trail
            }
        }
    }
}
