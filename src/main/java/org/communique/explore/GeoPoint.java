package org.communique.explore;

/**
 * A point on the earth, WGS 84.
 *
 * @param latitude decimal degrees, north above 0
 * @param longitude decimal degrees, east above 0
 */
public record GeoPoint(double latitude, double longitude) {}
