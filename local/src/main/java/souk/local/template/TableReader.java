package souk.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import souk.local.template.TableDefinition.Index;

/** Reads an AWS::DynamoDB::Table. */
final class TableReader {
    private TableReader() {}

    static TableDefinition read(String id, Section properties) {
        var attributes = new LinkedHashMap<String, String>();
        properties
                .sections("AttributeDefinitions")
                .forEach(
                        attribute ->
                                attributes.put(
                                        attribute.needText("AttributeName"),
                                        attribute.needText("AttributeType")));
        var indexes = new LinkedHashMap<String, Index>();
        indexes.putAll(indexes(properties, "GlobalSecondaryIndexes", true, attributes));
        indexes.putAll(indexes(properties, "LocalSecondaryIndexes", false, attributes));
        return new TableDefinition(
                properties.text("TableName").orElse(id),
                attributes,
                key(properties, attributes),
                indexes,
                properties
                        .section("StreamSpecification")
                        .map(stream -> stream.needText("StreamViewType")),
                properties
                        .section("TimeToLiveSpecification")
                        .filter(expiry -> expiry.flag("Enabled"))
                        .map(expiry -> expiry.needText("AttributeName")));
    }

    private static Map<String, Index> indexes(
            Section properties, String kind, boolean global, Map<String, String> attributes) {
        var found = new LinkedHashMap<String, Index>();
        properties
                .sections(kind)
                .forEach(
                        index ->
                                found.put(
                                        index.needText("IndexName"),
                                        index(index, global, attributes)));
        return found;
    }

    private static Index index(Section section, boolean global, Map<String, String> attributes) {
        var projection = section.section("Projection");
        return new Index(
                global,
                key(section, attributes),
                projection.flatMap(part -> part.text("ProjectionType")).orElse("ALL"),
                projection.map(part -> part.texts("NonKeyAttributes")).orElse(List.of()));
    }

    private static TableDefinition.Key key(Section section, Map<String, String> attributes) {
        var parts = section.sections("KeySchema");
        var partition =
                part(parts, "HASH")
                        .orElseThrow(
                                () ->
                                        section.broken(
                                                "KeySchema", "has no attribute of type HASH."));
        var sort = part(parts, "RANGE");
        for (var name : sort.map(other -> List.of(partition, other)).orElse(List.of(partition))) {
            if (!attributes.containsKey(name)) {
                throw section.broken(
                        "KeySchema", "names " + name + ", which AttributeDefinitions has not.");
            }
        }
        return new TableDefinition.Key(partition, sort);
    }

    private static Optional<String> part(List<Section> parts, String type) {
        return parts.stream()
                .filter(part -> part.needText("KeyType").equals(type))
                .map(part -> part.needText("AttributeName"))
                .findFirst();
    }
}
