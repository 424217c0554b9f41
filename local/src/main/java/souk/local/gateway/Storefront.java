package souk.local.gateway;

import java.nio.file.Path;

/**
 * The storefront as it is served here.
 *
 * @param folder of the export, which need not be there
 * @param config its settings on this machine, as JSON
 * @param welcome the page to show while there is no export
 * @param policy what its pages may use
 */
public record Storefront(Path folder, String config, String welcome, PagePolicy policy) {}
