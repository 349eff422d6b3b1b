pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The whole session as one line of exercises: what is done, where you are, what is to come.
Item {
    id: route

    required property SessionModel session
    property color tone: Theme.work
    readonly property real gap: 6 * Theme.px
    // Where the present name is written; no other is written there.
    property real from: 0
    property real to: 0

    implicitHeight: 8 * Theme.px + 7 * Theme.px + probe.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Way through the session")
    Accessible.description: route.session.place

    PlainLabel {
        id: probe

        visible: false
        text: "0"
        size: 15
    }

    Row {
        id: row

        anchors.fill: parent
        spacing: route.gap

        Repeater {
            id: legs

            model: route.session.route

            Item {
                id: leg

                required property string label
                required property real share
                required property real done
                required property real missed
                required property bool current

                width: leg.share * (row.width - (legs.count - 1) * route.gap)
                height: row.height

                Rectangle {
                    id: track

                    width: parent.width
                    height: 8 * Theme.px
                    radius: height / 2
                    color: Theme.track

                    // What was left out is an empty shape, so that not only its colour tells it.
                    Rectangle {
                        anchors.left: parent.left
                        anchors.leftMargin: parent.width * leg.done
                        width: Math.max(height, parent.width * leg.missed)
                        height: parent.height
                        radius: height / 2
                        visible: leg.missed > 0
                        color: Theme.ground
                        border.width: Math.max(1, 1.5 * Theme.px)
                        border.color: Theme.softStrong
                    }

                    Rectangle {
                        anchors.left: parent.left
                        width: Math.max(height, parent.width * leg.done)
                        height: parent.height
                        radius: height / 2
                        visible: leg.done > 0
                        color: leg.current ? route.tone : Theme.brand
                    }
                }

                Binding {
                    route.from: leg.x + name.x - route.gap
                    route.to: leg.x + name.x + name.implicitWidth + route.gap
                    when: leg.current
                }

                PlainLabel {
                    id: name

                    anchors.top: track.bottom
                    anchors.topMargin: 6 * Theme.px
                    width: leg.current ? implicitWidth : parent.width
                    // Beside its leg, as far as the row is wide.
                    x: !leg.current ? 0 : route.LayoutMirroring.enabled ? Math.max(-leg.x, leg.width - implicitWidth) : Math.min(0, row.width - leg.x - implicitWidth)
                    visible: leg.current || (implicitWidth <= parent.width && Theme.textScale < 1.5 && (leg.x >= route.to || leg.x + implicitWidth <= route.from))
                    text: leg.label
                    size: 15
                    color: leg.current ? Theme.ink : Theme.softStrong
                    font.weight: leg.current ? Font.DemiBold : Font.Medium
                }
            }
        }
    }
}
