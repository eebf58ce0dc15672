/** The header by which the proxy tells a page its own address, without the prefix of its language. */
export const PAGE_ADDRESS_HEADER = "x-page-address";
