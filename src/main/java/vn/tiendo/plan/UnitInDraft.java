package vn.tiendo.plan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Puts one unit in the place of another wherever the draft of a plan names units, and nowhere else. */
final class UnitInDraft {

    private static final Set<String> ONE =
            Set.of("issuingUnit", "monitoringUnit", "recipient", "via", "consolidator", "upwardRecipient");
    private static final Set<String> MANY = Set.of("leads", "coordinators", "reporters", "consultedUnits");

    private UnitInDraft() {}

    static void replace(JsonNode node, String from, String to) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (ONE.contains(field.getKey()) && field.getValue().asText().equals(from)) {
                    field.setValue(TextNode.valueOf(to));
                } else if (MANY.contains(field.getKey()) && field.getValue() instanceof ArrayNode units) {
                    replaceIn(units, from, to);
                }
            });
            whoLeadsDoesNotCoordinate(object);
        }
        node.forEach(child -> replace(child, from, to));
    }

    private static void replaceIn(ArrayNode units, String from, String to) {
        var codes = new LinkedHashSet<String>();
        units.forEach(unit -> codes.add(unit.asText().equals(from) ? to : unit.asText()));
        units.removeAll();
        codes.forEach(units::add);
    }

    private static void whoLeadsDoesNotCoordinate(ObjectNode item) {
        if (item.get("leads") instanceof ArrayNode leads && item.get("coordinators") instanceof ArrayNode others) {
            var leading = new LinkedHashSet<JsonNode>();
            leads.forEach(leading::add);
            for (int place = others.size() - 1; place >= 0; place--) {
                if (leading.contains(others.get(place))) {
                    others.remove(place);
                }
            }
        }
    }
}
