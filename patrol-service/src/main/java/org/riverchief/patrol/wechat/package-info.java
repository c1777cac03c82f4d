/**
 * The WeChat official account: a guided report by messages (text, photos, place, confirmation) and the state of a report
 * by its tracking code. Message protocol: https://developers.weixin.qq.com/doc/offiaccount/Message_Management/
 */
@NullMarked
package org.riverchief.patrol.wechat;

import org.jspecify.annotations.NullMarked;
